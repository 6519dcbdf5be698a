import type { Topic } from '../../topic.ts';
import { tools } from './toolSlot.ts';

/** Libraries and ways of web projects beside those of the interface itself. */
export const WEB_TOOLS: readonly Topic[] = [
  tools(
    'vue-api',
    'the API of Vue components',
    '(?:vue )?components?|(?:all )?vue files|vue code',
    {
      'Composition API': 'composition api|script setup|<script setup>',
      'Options API': 'options api',
    },
    'vue|component|file',
  ),
  tools(
    'angular-modules',
    'how Angular components are declared',
    '(?:angular )?components?|features?|new features',
    { standalone: 'standalone components?', NgModules: 'ngmodules?' },
    'angular|component|feature|module|new',
    { standalone: `(?:angular )?components? (?:are|is|must be|should be) standalone` },
    { cues: 'angular' },
  ),
  tools(
    'next-router',
    'the router of Next.js',
    'routing|router|routes?|pages?',
    {
      'App Router': '(?:next\\.?js )?app router',
      'Pages Router': '(?:next\\.?js )?pages router',
    },
    'route|page|routing|next|project',
    {
      'App Router': `(?:routes?|pages?) (?:\\w+ ){0,4}(?:in|into|under|below|to) *(?:src/)?app/(?= *(?:$|[.,;]))
        <use> the next\\.?js app router`,
      'Pages Router': `(?:new )?(?:routes?|pages?) (?:go|goes|live|belong) (?:in|into|under) *(?:src/)?pages/?(?= *(?:$|[.,;]))
        (?:routes?|pages?) (?:\\w+ ){0,4}(?:in|into|under|below|to) *(?:src/)?pages/(?= *(?:$|[.,;]))`,
    },
    {
      cues: 'pages app$',
      refusals: { 'App Router': `(?:we're|we are) not on the app router` },
    },
  ),
  tools(
    'js-server',
    'the web framework',
    'web framework|server framework|http server|backend framework',
    { Express: 'express(?:\\.?js)?', Fastify: 'fastify', Koa: 'koa', Hono: 'hono', NestJS: 'nest\\.?js' },
    'server|web|framework|backend|api|route',
    {},
    { cues: 'nestjs' },
  ),
  tools(
    'js-network-mocks',
    'how requests are mocked',
    '(?:network|http|api) (?:mocks?|mocking|requests?|calls?)',
    { MSW: 'msw|mock service worker', nock: 'nock' },
    'mock|request|network|test',
  ),
  tools(
    'i18n-library',
    'the translation library',
    'translations?|i18n|internationali[sz]ation',
    { i18next: '(?:react-)?i18next', 'react-intl': 'react-intl|formatjs', Lingui: 'lingui', 'next-intl': 'next-intl' },
    'translation|text|string|i18n',
  ),
  tools(
    'react-router',
    'the router',
    'routing|router|routes',
    { 'React Router': 'react router|react-router', 'TanStack Router': 'tanstack router', Wouter: 'wouter' },
    'route|routing|page',
  ),
  tools(
    'icon-set',
    'the set of icons',
    'icons?',
    {
      Lucide: 'lucide\\S*',
      Heroicons: 'heroicons',
      'Font Awesome': 'font ?awesome',
      'Material Icons': 'material icons',
    },
    'icon',
  ),
  tools(
    'node-versions-tool',
    'the tool that installs Node',
    'node versions?|tool versions|versions of node',
    { nvm: 'nvm', fnm: 'fnm', Volta: 'volta', asdf: 'asdf', mise: 'mise' },
    'node|version|tool',
  ),
  tools(
    'docs-generator',
    'the generator of the documentation site',
    'docs|documentation|docs site',
    { MkDocs: 'mkdocs', Docusaurus: 'docusaurus', VitePress: 'vitepress', Sphinx: 'sphinx', Starlight: 'starlight' },
    'documentation|docs|doc|site',
  ),
  tools(
    'yarn-line',
    'the line of Yarn',
    'yarn version',
    {
      'Yarn Berry': 'yarn (?:berry|modern|[234](?:\\.\\S+)?)(?: \\(berry\\))?',
      'Yarn Classic': 'yarn (?:classic|1|v1)(?:\\.\\S+)?',
    },
    'package|dependency|install',
    {
      'Yarn Berry': `yarn (?:v?[234](?:\\.\\S+)?|berry) (?:\\(berry\\) )?(?:is|via|through|with)
        (?:we're|we are|stay|stuck) on yarn (?:berry|v?[234])`,
      'Yarn Classic': `(?:we're|we are|stay|stuck) on yarn (?:classic|v?1\\b)
        don't upgrade (?:yarn|to (?:yarn )?berry)`,
    },
    { cues: 'yarn' },
  ),
];
