import type { Field } from '../../field.ts';
import { toolField } from '../toolWords.ts';

const RUN =
  'service|app|application|deployment|cluster|production|site|infrastructure|container|job|pipeline|data|secret|key|token|user|login|auth|new|server|backend|frontend|environment|stage';

/** What a system runs on and is put together with. */
export const PLATFORM_FIELDS: readonly Field[] = [
  toolField('api-style-f', 'the style of the API', {
    what: 'api|apis|public api|endpoints|new endpoints|client-server calls|client-server talk|wire protocol',
    tools: {
      REST: 'rest api|rest apis|rest endpoints|restful api|restful endpoints|rest/json|plain rest|json over http',
      GraphQL: 'graphql|graphql operations|graphql endpoint|graphql api',
      gRPC: 'grpc',
      tRPC: 'trpc',
      SOAP: 'soap api|soap endpoints|soap services',
    },
    more: {
      REST: `(api|apis|endpoints|endpoint|calls) (is|are) (rest|restful), (endpoints|endpoint|api|apis) (=in|as|with) rest, (expose|offer|serve|speak|provide|build|design) (rest|restful|resource-oriented) (api|apis|endpoint|endpoints|interface), resource-oriented api, no rpc (layer|layers)`,
      GraphQL: `graphql (mutation|mutations|queries|query) (only|for all|for every), (goes|go|talk|run) through graphql, graphql only`,
      gRPC: `grpc api, grpc apis`,
      tRPC: `(over|via|through) trpc`,
    },
    home: 'api|endpoint|service|new|client|server|call|backend|frontend',
  }),
  toolField('auth-provider', 'the login provider', {
    what: 'auth|authentication|login|sign-in|sso|identity',
    tools: {
      Devise: 'devise',
      'Spring Security': 'spring security',
      Clerk: 'clerk',
      Auth0: 'auth0',
      'Supabase Auth': 'supabase auth',
      'Auth.js': 'auth.js|nextauth|next-auth|authjs',
      'Better Auth': 'better auth|better-auth',
      'Firebase Auth': 'firebase auth|firebase authentication',
      Keycloak: 'keycloak',
      Cognito: 'cognito',
      Okta: '=okta',
      Lucia: 'lucia auth|lucia-auth',
    },
    home: RUN,
  }),
  toolField('hosting', 'the host', {
    what: 'hosting|hosting provider|host|deployments|site is hosted|deploy target|hosted|deployed',
    tools: {
      Vercel: 'vercel hosting',
      Netlify: 'netlify hosting',
      'Cloudflare Pages': 'cloudflare pages hosting',
      'Fly.io': 'fly.io hosting',
      Render: 'render.com|render web service',
      Railway: 'railway hosting',
      Heroku: 'heroku hosting|heroku dynos',
      'GitHub Pages': 'github pages hosting',
      'Firebase Hosting': 'firebase hosting',
    },
    more: {
      Vercel: `hosting (is|on|by|with|through) vercel, host is vercel, site (lives|runs) on vercel, (deploy|deployed|hosted|host|run|runs|ship) … (to|on|with) vercel`,
      Netlify: `hosting (is|on|by|with|through) netlify, host is netlify, site (lives|runs) on netlify, (deploy|deployed|hosted|host|run|runs|ship) … (to|on|with) netlify`,
      'Cloudflare Pages': `(deploy|deployed|hosted|host) … (to|on|with) cloudflare pages`,
      'Fly.io': `(deploy|deployed|hosted|host|run|runs) … (to|on|with) fly.io`,
      Railway: `hosting (is|on|by|with|through) =railway, host is =railway, site (lives|runs) on =railway, (deploy|deployed|hosted|host|run|runs) … (to|on|with) =railway`,
      Heroku: `hosting (is|on|by|with|through) heroku, host is heroku, site (lives|runs) on heroku, (deploy|deployed|hosted|host|run|runs) … (to|on|with) heroku`,
      'GitHub Pages': `(deploy|deployed|hosted|host|published|publish) … (to|on|with) github pages`,
    },
    home: RUN,
  }),
  toolField('k8s-manifests', 'how Kubernetes manifests are made', {
    what: 'manifests|kubernetes manifests|k8s manifests|deployments|deploys',
    tools: {
      Helm: 'helm|helm charts|helm chart',
      Kustomize: 'kustomize|kustomize overlays',
      'plain YAML': 'plain yaml manifests|plain manifests|raw manifests',
      Jsonnet: 'jsonnet|tanka',
      cdk8s: 'cdk8s',
    },
    more: {
      Helm: `(every|each|all) service … (ship|packaged|deployed) as helm chart, (ship|ships|package|packaged|deploy|deployed) as helm chart, (deploy|install|package|ship|template|release) … (with|by|via|through) (helm|helm charts)`,
    },
    home: RUN,
  }),
  toolField('secret-store', 'where secrets are kept', {
    what: 'secrets|all secrets|credentials|api keys|secret store|secret manager|secrets management',
    tools: {
      Vault: 'hashicorp vault|=vault',
      'AWS Secrets Manager': 'aws secrets manager|secrets manager',
      'SSM Parameter Store': 'parameter store|ssm parameter store',
      '1Password': '1password',
      Doppler: 'doppler',
      Infisical: 'infisical',
      SOPS: '=sops',
      'Azure Key Vault': 'azure key vault|key vault',
      'GCP Secret Manager': 'google secret manager|gcp secret manager',
      'sealed secrets': 'sealed secrets|sealedsecrets|external secrets operator',
      Bitwarden: 'bitwarden',
    },
    home: RUN,
  }),
  toolField('data-file-format', 'the format of data files', {
    what: 'intermediate data|data files|datasets|pipeline stages|stages|data exchange|extracts|exports between stages|output files|intermediate files',
    tools: {
      CSV: 'csv files|=csv|csv format',
      Parquet: 'parquet|parquet files',
      Avro: 'avro',
      Arrow: 'feather|arrow files|arrow ipc',
      JSONL: 'jsonl|ndjson|json lines files',
      Delta: 'delta tables|delta lake',
      Iceberg: 'iceberg tables|apache iceberg',
    },
    more: {
      CSV: `(write|store|save|keep|exchange|pass) (data|intermediate data|datasets|results|tables|outputs) … as csv, exchange csv`,
      Parquet: `(write|store|save|keep|exchange|pass) … as parquet`,
    },
    home: `${RUN}|file|format|stage|intermediate|dataset`,
  }),
  toolField('dbt-materialisation', 'how dbt models are materialised', {
    what: 'dbt models|models|default materialization|default materialisation|materialization|dbt materialization',
    tools: { tables: '=materialized table', views: '=materialized view' },
    more: {
      tables: `dbt models (is|are) (tables|tables by default), (materialise|materialize|materialized|materialised) … as (tables|table), (materialization|materialisation) … (is|are|to) (table|tables)`,
      views: `dbt models (is|are) (views|views by default), (materialise|materialize|materialized|materialised) … as (views|view), (materialization|materialisation) … (is|are|to) (view|views)`,
    },
    home: `${RUN}|model|dbt`,
  }),
  toolField('warehouse', 'the data warehouse', {
    what: 'data warehouse|warehouse|analytics database',
    tools: { Snowflake: 'snowflake', BigQuery: 'bigquery|big query', Redshift: 'redshift', Databricks: 'databricks' },
    more: { BigQuery: `(we|) query (bigquery|big query)` },
    home: 'data|warehouse|query|model',
  }),
  toolField('monorepo-tool', 'the task runner of the monorepo', {
    what: 'monorepo|tasks in the monorepo|monorepo tasks|workspace tasks|build orchestration|task orchestration|all tasks',
    tools: {
      Turborepo: 'turborepo|turbo run',
      Nx: '=nx|nx affected|nx run',
      Rush: 'rush.js|rushjs',
      moon: 'moonrepo',
    },
    home: `${RUN}|task|package|monorepo|workspace|build|test`,
  }),
  toolField('payment-provider', 'the payment provider', {
    what: 'payments|payment provider|billing|checkout',
    tools: {
      Stripe: '=stripe',
      Paddle: '=paddle',
      'Lemon Squeezy': 'lemon squeezy|lemonsqueezy',
      PayPal: 'paypal',
      Adyen: 'adyen',
      Braintree: 'braintree',
    },
    home: `${RUN}|payment|billing`,
    inclusive: true,
  }),
];
