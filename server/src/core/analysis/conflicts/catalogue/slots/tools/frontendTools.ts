import type { Topic } from '../../topic.ts';
import { tools } from './toolSlot.ts';

/** Where a framework is the subject of a text, a target of a library, or what another part is written in. */
const OTHER_FRAMEWORKS =
  /\bversions?\b|\bfails?\b|\bexamples?\b|\bsamples?\b|\bsnippets?\b|\bdemos?\b|\bplaygrounds?\b|\bdocs?\b|\bdocumentation\b|\btutorials?\b|\blessons?\b|\bcourses?\b|\barticles?\b|\banswers?\b|\baccurate\b|\bquestions?\b|\badapters?\b|\bbindings?\b|\bwrappers?\b|\bplugins?\b|\bintegrations?\b|\be-?mails?\b|\bmarketing\b|\blanding\b|\badmin\b|\bdesktop\b|\blegacy\b|\bdevtools\b|\bislands?\b|\bwidgets?\b|\bpackages?\b/;

/** Libraries of user interfaces. */
export const FRONTEND_TOOLS: readonly Topic[] = [
  tools(
    'ui-framework',
    'the framework of the frontend',
    'frontend|front[- ]end|web ui|ui framework|frontend framework|web client',
    {
      React: 'react(?:\\.?js)?',
      Vue: 'vue(?:\\.?js)?',
      Svelte: 'svelte(?:kit)?',
      Angular: 'angular',
      Solid: 'solid\\.?js',
      Preact: 'preact',
      Qwik: 'qwik',
      Ember: 'ember(?:\\.?js)?',
    },
    'frontend|ui|component|web|client|page',
    {},
    { silent: OTHER_FRAMEWORKS },
  ),
  tools(
    'react-state',
    'the state library',
    'state|state management|client state|shared state|global state',
    {
      Redux: 'redux|redux toolkit|rtk',
      Zustand: 'zustand',
      MobX: 'mobx',
      Jotai: 'jotai',
      Recoil: 'recoil',
      XState: 'xstate',
      Valtio: 'valtio',
      'React Context': 'react context|context api|react\\.createcontext|usecontext',
      nanostores: 'nanostores',
    },
    'state|store|slice|client|global|shared|application',
  ),
  tools(
    'vue-state',
    'the state library',
    'state|state management|stores?',
    { Pinia: 'pinia', Vuex: 'vuex' },
    'state|store',
  ),
  tools(
    'flutter-state',
    'the state library',
    'state|state management|state (?:management )?solution|screens?',
    {
      BLoC: 'bloc|blocs|cubits?|flutter_bloc',
      Riverpod: 'riverpod|riverpod notifiers?',
      Provider: 'provider package|changenotifiers?',
      GetX: 'getx',
    },
    'state|screen|management',
    {
      BLoC: `bloc is our
      (?:each|every) (?:screen|page|feature|view) (?:gets|has|owns|uses) (?:its |an? )?(?:own )?(?:bloc|cubit)`,
      Provider: `state (?:management )?(?:with|through|via|is|by) provider(?:END)
      ^[^a-z]*(?:the |our )?flutter (?:app )?uses provider(?= *(?:$|[.,;]))`,
      Riverpod: `(?:hold|holds|have|with) riverpod`,
    },
  ),
  tools(
    'android-state',
    'the way a ViewModel exposes state',
    'state|ui state',
    { StateFlow: 'stateflow', LiveData: 'livedata' },
    'state|ui|view|viewmodel',
  ),
  tools(
    'css-approach',
    'the way of styling',
    'styles?|styling|css',
    {
      Tailwind: 'tailwind(?: css)?|tailwind classes|utility classes(?! *\\()',
      'CSS Modules': 'css modules?',
      SCSS: 'scss|sass|scss files',
      'styled-components': 'styled[- ]components?|emotion',
      'plain CSS': 'plain css|vanilla css',
      Less: 'less files|less stylesheets',
      'vanilla-extract': 'vanilla-extract',
      UnoCSS: 'unocss',
      NativeWind: 'nativewind',
      StyleSheet: 'stylesheet\\.create(?:\\(\\))?',
      'inline styles': 'inline styles?',
    },
    'style|component|css|markup|class',
    {
      SCSS: `styles are scss`,
      Tailwind: `style with tailwind`,
      'CSS Modules': `(?:own|one|a) *\\S*\\.module\\.s?css
      we write css modules`,
    },
  ),
  tools(
    'ui-library',
    'the component library',
    'component library|ui library|components?|ui kit|design system',
    {
      MUI: 'mui|material ui|material-ui',
      Chakra: 'chakra(?: ui)?',
      shadcn: 'shadcn(?:/ui)?',
      'Ant Design': 'ant design|antd',
      Bootstrap: 'bootstrap',
      Mantine: 'mantine',
      Vuetify: 'vuetify',
      PrimeVue: 'primevue|primereact|primeng',
      'Element Plus': 'element plus',
      daisyUI: 'daisyui',
      'Fluent UI': 'fluent ui',
      'React Native Paper': 'react native paper',
      Tamagui: 'tamagui',
      HeroUI: 'heroui|nextui',
      'components of our own': 'our own components?|home-?grown components?',
    },
    'component|ui|library',
    {
      'components of our own': `(?:no|without an?|(?:don't|do not|never) (?:use|add|install|pull in) (?:an?|any)|not use (?:an?|any)) (?:third-party |external )?(?:component|ui) (?:librar(?:y|ies)|kits?|frameworks?)
      (?:write|build|roll|have|maintain) (?:all )?(?:of )?our own (?:buttons|components|ui components|component library|ui kit|widgets)`,
    },
  ),
  tools(
    'data-fetching',
    'the library that fetches data',
    'data[- ]fetching|server state|server data|fetching|queries',
    {
      'React Query': 'react query|tanstack query|@tanstack/react-query',
      SWR: 'swr',
      'RTK Query': 'rtk query',
      Apollo: 'apollo(?: client)?',
      urql: 'urql',
    },
    'data|server|state|query|fetching|component|react|client',
    {
      'React Query': `(?:load|fetch|get|query) (?:\\w+ ){0,3}(?:with|via|through|using|by) (?:react query|tanstack query)`,
    },
  ),
  tools(
    'form-library',
    'the form library',
    'form library|forms?',
    {
      Formik: 'formik',
      'React Hook Form': 'react hook form|react-hook-form',
      VeeValidate: 'vee-?validate',
      'TanStack Form': 'tanstack form|final form',
    },
    'form|library',
  ),
];
