import type { Topic } from '../../topic.ts';
import { tools } from './toolSlot.ts';

/** Tools that install, build, run and ship. */
export const BUILD_TOOLS: readonly Topic[] = [
  tools(
    'js-package-manager',
    'the JavaScript package manager',
    'package managers?|dependencies|packages|dependency management',
    { npm: 'npm(?: workspaces)?', pnpm: 'pnpm(?: workspaces?)?', yarn: 'yarn(?: workspaces)?', bun: 'bun(?!:)' },
    'package|dependency|script|command|install|workspace|javascript|typescript',
    {
      npm: `npm (?:ci|install|i)(?:END)
        npm run(?= |$)`,
      pnpm: `pnpm (?:install|add|i|run|dlx|build|dev|test|lint)(?:END)`,
      yarn: `yarn (?:install|add|build|dev|test|lint)(?:END)`,
      bun: `bun (?:install|add|i|run)(?:END)`,
    },
  ),
  tools(
    'python-package-manager',
    'the Python package manager',
    'package managers?|dependencies|environments?|virtual environments?',
    {
      pip: '(?<!uv )pip',
      poetry: 'poetry',
      uv: 'uv',
      pipenv: 'pipenv',
      conda: 'conda|mamba',
      pdm: 'pdm',
      hatch: 'hatch',
      rye: 'rye',
    },
    'package|dependency|environment|command|python',
    {
      pip: `(?<!uv )pip install(?:END)`,
      poetry: `poetry (?:install|add)(?:END)`,
      uv: `uv (?:sync|add|pip install)(?:END)`,
      conda: `conda install`,
    },
  ),
  tools(
    'jvm-build',
    'the build tool',
    'build tools?|builds?|build system',
    { Maven: 'maven|mvn|\\./mvnw', Gradle: 'gradle|\\./gradlew' },
    'build|module|java|kotlin',
  ),
  tools(
    'bundler',
    'the bundler',
    'bundlers?|bundles?|builds?|bundling',
    {
      webpack: 'webpack',
      Vite: 'vite',
      Rollup: 'rollup',
      esbuild: 'esbuild',
      Parcel: 'parcel',
      Turbopack: 'turbopack',
      Rspack: 'rspack',
      tsup: 'tsup',
    },
    'bundle|build|frontend|web',
  ),
  tools(
    'task-runner',
    'the task runner',
    'task runners?|recurring commands?|commands|targets?|(?:all )?tasks?|scripts',
    {
      make: '(?<=(?:^|[ ]) )make|makefile|the *makefile',
      just: '(?<=(?:^|[ ]) )just|justfile|the *justfile',
      Task: 'taskfile(?:\\.ya?ml)?|go-task',
      npm: 'npm scripts|package\\.json scripts',
    },
    'command|task|target|script',
    { make: `targets? to the makefile`, just: `recipes? in the *justfile` },
  ),
  tools(
    'base-image',
    'the base image',
    'base images?|images?|dockerfiles?',
    {
      Alpine: 'alpine(?: \\S+)?',
      Debian: 'debian\\S*(?: slim)?|bookworm\\S*|\\S*-slim',
      Ubuntu: 'ubuntu\\S*',
      distroless: 'distroless\\S*|gcr\\.io/distroless\\S*',
      UBI: 'ubi\\d*',
    },
    'image|base|container|docker|service',
    {
      Alpine: `base image(?!,) ~ alpine(?!')
      from alpine`,
      Debian: `(?:derive|build|start) ~ from *debian
      (?:dockerfiles?|images?) ~ (?:from|on|with|use|uses)? *(?:\\S+-slim\\S*|debian|bookworm|bullseye)(?![\\w-])`,
    },
    { cues: 'slim$' },
  ),
  tools(
    'iac',
    'the infrastructure tool',
    'infra(?:structure)?|(?:cloud )?resources?|provisioning',
    { Terraform: 'terraform|opentofu', Pulumi: 'pulumi', CloudFormation: 'cloudformation', CDK: 'cdk|aws cdk' },
    'infrastructure|infra|resource|cloud',
  ),
  tools(
    'ci',
    'the CI system',
    'ci|pipelines?|builds?|workflows?',
    {
      'GitHub Actions': 'github actions|github workflows|github actions workflows|\\.github/workflows/?',
      'GitLab CI': 'gitlab ci(?:/cd)?|gitlab pipelines|\\.gitlab-ci\\.yml',
      Jenkins: 'jenkins|jenkinsfile',
      CircleCI: '\\.?circleci(?:/config\\.yml)?|circle ci',
      'Azure Pipelines': 'azure pipelines|azure devops|azure-pipelines\\.yml',
      Bitbucket: 'bitbucket pipelines',
      Travis: 'travis(?: ci)?',
      Buildkite: 'buildkite',
      TeamCity: 'teamcity',
      Drone: 'drone ci',
    },
    'ci|pipeline|build',
    {
      'GitLab CI': `(?:ci|ci/cd|pipelines?) (?:system )?(?:is|are|runs?|lives?) (?:on |in |with |our )?gitlab(?=[ ]*(?:$|[.,;(]))
      (?:github|ci) ~ (?:was|were|is|are) replaced (?:by|with) gitlab`,
    },
    {
      cues: 'gitlab-ci circleci azure-pipelines',
      refusals: {
        'GitLab CI': `no gitlab(?=[ ]*(?:$|[.,;(]|here|any))`,
        'GitHub Actions': `(?:no|without|don't use|never use) github workflows?`,
      },
    },
  ),
];
