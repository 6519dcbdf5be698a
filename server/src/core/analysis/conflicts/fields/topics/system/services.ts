import type { Field } from '../../field.ts';
import { toolField } from '../toolWords.ts';

const PHONE = 'app|screen|view|feature|data|image|request|call|network';

/** Libraries of mobile apps, and what runs beside an application. */
export const SERVICE_FIELDS: readonly Field[] = [
  toolField('password-hashing', 'how passwords are hashed', {
    what: 'passwords|password hashing|password hashes',
    tools: {
      bcrypt: 'bcrypt',
      Argon2: 'argon2|argon2id',
      scrypt: 'scrypt',
      PBKDF2: 'pbkdf2',
      MD5: 'md5',
      SHA: 'sha1|sha256',
    },
    home: 'password|user|credential|hash',
  }),
  toolField('mobile-database', 'the database on the device', {
    what: 'local data|local database|database layer|local persistence|on-device data|offline data|local storage',
    tools: {
      Room: 'room database|room daos|room entities|androidx.room',
      SQLDelight: 'sqldelight',
      Realm: 'realm database|realmswift',
      'Core Data': 'coredata|core data stack|core data model',
      SwiftData: 'swiftdata',
      GRDB: 'grdb',
      Isar: 'isar',
      WatermelonDB: 'watermelondb',
    },
    more: {
      Room: `(local data|local database|database layer|persistence|local storage) … (=in|with|by|use|via|through|is) =room, use =room for (local|database|persistence|storage|data|offline), (store|persist|cache|save) data … (=with|using) =room`,
      'Core Data': `(local data|local database|persistence|offline data) … (=in|with|by|use|via|through|is) core data, use core data for (local|persistence|storage|offline)`,
    },
    home: `${PHONE}|android|ios|database|layer|local|offline`,
  }),
  toolField('android-network', 'the HTTP client of the app', {
    what: 'network calls|networking|api calls|http client',
    tools: { Retrofit: 'retrofit', Ktor: 'ktor client|ktor' },
    home: PHONE,
  }),
  toolField('android-images', 'the library that loads images', {
    what: 'image loading|remote images|images',
    tools: { Coil: '=coil|coil-compose', Glide: '=glide', Picasso: '=picasso', Fresco: '=fresco' },
    home: PHONE,
  }),
  toolField('ios-network', 'the HTTP client of the app', {
    what: 'networking|network calls|network requests|requests|api calls|http client',
    tools: { URLSession: 'urlsession', Alamofire: 'alamofire', Moya: '=moya' },
    home: PHONE,
  }),
  toolField('flutter-router', 'the router of the app', {
    what: 'routing|navigation|routes|router',
    tools: { go_router: 'go_router|gorouter', auto_route: 'auto_route|autoroute', GetX: 'getx routing' },
    home: PHONE,
  }),
  toolField('job-queue', 'what runs background jobs', {
    what: 'background jobs|background work|background tasks|job queue|job library|async jobs|jobs',
    tools: {
      Sidekiq: 'sidekiq',
      Celery: 'celery',
      BullMQ: 'bullmq',
      Oban: 'oban',
      Resque: 'resque',
      GoodJob: 'good_job|goodjob',
      'Solid Queue': 'solid_queue|solid queue',
      Dramatiq: 'dramatiq',
      RQ: 'python-rq|rq workers|=rq',
      Hangfire: 'hangfire',
      Quartz: 'quartz.net',
      Inngest: 'inngest',
      'pg-boss': 'pg-boss|pgboss',
      'no library': 'no job library',
    },
    more: { 'no library': `(no|without) (job|queue) (library|framework)` },
    home: 'job|task|work|worker|background|queue',
  }),
  toolField('message-format', 'the format of messages', {
    what: 'messages|message payloads|event payloads|events|payloads|message format',
    tools: {
      Avro: 'avro',
      Protobuf: 'protobuf|protocol buffers',
      MessagePack: 'messagepack|msgpack',
      JSON: 'plain json|json payloads|json messages|json events',
    },
    more: { JSON: `(messages|events|payloads|message payloads|event payloads) (is|are) (plain|) json` },
    home: 'message|payload|event|topic|queue',
  }),
  toolField('object-storage', 'where files are stored', {
    what: 'uploads|user files|uploaded files|object storage|file storage|attachments',
    tools: {
      S3: 'amazon s3|aws s3|=s3|s3 bucket',
      'Cloud Storage': 'google cloud storage|=gcs',
      'Azure Blob Storage': 'azure blob storage|blob storage',
      R2: 'cloudflare r2',
      MinIO: 'minio',
    },
    home: 'upload|file|attachment|storage',
    inclusive: true,
  }),
  toolField('email-provider', 'what sends e-mail', {
    what: 'emails|email|mails|transactional mail|transactional email|mail provider|email provider',
    tools: {
      SendGrid: 'sendgrid',
      Postmark: 'postmark',
      SES: 'amazon ses|aws ses|=ses',
      Mailgun: 'mailgun',
      Resend: 'resend api|resend.com|resend sdk',
      Brevo: 'brevo',
    },
    home: 'email|mail|message',
  }),
  toolField('reverse-proxy', 'the reverse proxy', {
    what: 'reverse proxy|proxy|ingress|ingress controller|load balancer',
    tools: {
      nginx: 'nginx',
      Caddy: 'caddyfile|caddy server',
      Traefik: 'traefik',
      HAProxy: 'haproxy',
      Envoy: 'envoy proxy',
    },
    home: 'proxy|ingress|service',
  }),
  toolField('image-registry', 'the registry of images', {
    what: 'images|container images|docker images|image registry|container registry',
    tools: {
      ECR: '=ecr|elastic container registry',
      GHCR: 'ghcr|ghcr.io|github container registry',
      'Docker Hub': 'docker hub|dockerhub',
      'Artifact Registry': 'artifact registry',
      Quay: 'quay.io',
      'our own': '=own registry|company registry',
    },
    home: 'image|registry|container|build',
  }),
  toolField('alerting', 'where alerts go', {
    what: 'alerts|alerting|on-call|paging',
    tools: {
      PagerDuty: 'pagerduty',
      Opsgenie: 'opsgenie',
      'Grafana OnCall': 'grafana oncall',
      incident_io: 'incident.io',
    },
    home: 'alert|incident|service',
  }),
  toolField('log-store', 'where logs are collected', {
    what: 'logs|log storage|log aggregation|application logs',
    tools: {
      Loki: 'grafana loki|=loki',
      Elastic: 'elk stack|elastic stack|=kibana',
      CloudWatch: 'cloudwatch logs',
      Splunk: 'splunk',
      Papertrail: 'papertrail',
      Datadog: 'datadog logs',
    },
    more: { Datadog: `logs … (go|ship|sent|send|forwarded|stream) … (to|into) datadog, datadog for logs` },
    home: 'log|service',
  }),
  toolField('load-tests', 'the tool for load tests', {
    what: 'load tests|load testing|performance tests|stress tests',
    tools: { k6: '=k6', Locust: 'locust', JMeter: 'jmeter', Gatling: 'gatling', Artillery: 'artillery' },
    home: 'test|load|performance|stress',
  }),
  toolField('local-cluster', 'the local Kubernetes cluster', {
    what: 'local cluster|local kubernetes|dev cluster',
    tools: { minikube: 'minikube', kind: 'local kind cluster|kind create cluster', k3d: 'k3d' },
    home: 'cluster|development|local',
  }),
  toolField('dependency-bot', 'the bot that updates dependencies', {
    what: 'dependency updates|dependency upgrades|version bumps|dependency prs|update prs',
    tools: { Renovate: 'renovate|renovate bot', Dependabot: 'dependabot' },
    home: 'dependency|update|upgrade|package',
  }),
  toolField('dev-environment', 'what sets up the development environment', {
    what: 'development environment|dev environment|local environment|dev shell|toolchain',
    tools: {
      Nix: 'nix flake|nix develop|nix shell|nix-shell|devenv.sh',
      'a dev container': 'devcontainer|devcontainers|dev container|dev containers',
      Vagrant: 'vagrant',
      Sail: 'laravel sail|vendor/bin/sail',
      Valet: '=valet',
    },
    home: 'development|environment|shell|tool|setup',
  }),
  toolField('cloud-region', 'the cloud region', {
    what: 'region|default region|aws region|cloud region|aws resources|cloud resources',
    tools: {
      'us-east-1': 'us-east-1',
      'us-east-2': 'us-east-2',
      'us-west-2': 'us-west-2',
      'eu-west-1': 'eu-west-1',
      'eu-central-1': 'eu-central-1',
      'ap-southeast-1': 'ap-southeast-1',
      'us-central1': 'us-central1',
      'europe-west1': 'europe-west1',
    },
    home: 'region|resource|stack|new|cloud|aws|bucket',
  }),
  toolField('js-animation', 'the animation library', {
    what: 'animations|animation library',
    tools: {
      'Framer Motion': 'framer motion|framer-motion|motion/react',
      GSAP: 'gsap',
      'React Spring': 'react spring|react-spring',
      CSS: 'css transitions only|css animations only',
    },
    home: 'animation|transition|component',
  }),
  toolField('map-library', 'the map library', {
    what: 'maps|map library',
    tools: { Leaflet: 'leaflet', Mapbox: 'mapbox|mapbox gl', MapLibre: 'maplibre', 'Google Maps': 'google maps' },
    home: 'map|page|component',
  }),
  toolField('table-library', 'the table library', {
    what: 'tables|data tables|data grids|table library',
    tools: { 'TanStack Table': 'tanstack table|react-table', 'AG Grid': 'ag grid|ag-grid' },
    home: 'table|grid|component',
  }),
  toolField('toast-library', 'the library of notifications', {
    what: 'toasts|notifications|toast notifications',
    tools: {
      sonner: 'sonner',
      'react-hot-toast': 'react-hot-toast',
      'react-toastify': 'react-toastify',
      notistack: 'notistack',
    },
    home: 'toast|notification|component',
  }),
  toolField('server-ui', 'how pages become interactive', {
    what: 'interactivity|frontend|interactive pages|ui',
    tools: {
      Hotwire: 'hotwire|turbo frames|turbo streams',
      htmx: 'htmx',
      LiveView: 'phoenix liveview|=liveview',
      Livewire: '=livewire',
      'a single-page app': 'react spa|vue spa|single-page app',
    },
    home: 'page|frontend|ui|component',
  }),
  toolField('user-events', 'how tests simulate users', {
    what: 'user interactions|interactions|user events',
    tools: { 'user-event': 'user-event|userevent', fireEvent: 'fireevent' },
    home: 'test|interaction|event|component',
  }),
  toolField('mobile-architecture', 'the architecture of the user interface', {
    what: 'ui architecture|presentation layer|app architecture|architecture',
    tools: {
      MVVM: '=mvvm',
      MVI: '=mvi',
      MVC: 'mvc pattern|mvc architecture',
      MVP: 'mvp pattern|mvp architecture',
      VIPER: '=viper',
      TCA: 'composable architecture',
    },
    more: { MVC: `(follow|architecture is|use plain) =mvc` },
    home: `${PHONE}|architecture|module`,
  }),
  toolField('class-names', 'the helper for class names', {
    what: 'class names|conditional classes|conditional class names',
    tools: { clsx: 'clsx', classnames: 'classnames package|classnames library|classnames helper' },
    home: 'class|component|name',
  }),
];
