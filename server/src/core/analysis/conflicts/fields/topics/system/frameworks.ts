import type { Field } from '../../field.ts';
import { toolField } from '../toolWords.ts';

const UI = 'component|page|screen|view|ui|route|frontend|web|mobile|new|feature|layout|file|widget|class|style';

/** Frameworks of user interfaces, on the web, on phones and in games. */
export const FRAMEWORK_FIELDS: readonly Field[] = [
  toolField('next-router', 'the router of Next.js', {
    what: 'routing|routes|router|pages|new pages|new routes',
    tools: {
      'App Router': 'app router|approuter|app directory router',
      'Pages Router': 'pages router|page router|pages directory router',
    },
    more: {
      'App Router': `(route|routes|page|pages) (go|live|belong|add|put|put|create) (in|into|under|to|below) =app, (put|add|create|place|define) (page|pages|route|routes) (in|into|under|to|below) =app, next.js app router`,
      'Pages Router': `(route|routes) … (in|into|under|to|below) =pages, (put|add|create|place|define) (route|routes|page|pages) … (in|into|under|to|below) =pages, new pages go … (into|in|under) =pages, getserversideprops for`,
    },
    home: UI,
  }),
  toolField('vue-api', 'the style of Vue components', {
    what: 'vue components|components|vue files|single-file components|sfcs',
    tools: {
      'Composition API': 'composition api|=script =setup|composition-api',
      'Options API': 'options api|options-api',
    },
    home: UI,
  }),
  toolField('angular-modules', 'standalone components or NgModules', {
    what: 'angular components|components|features',
    tools: {
      standalone: 'standalone components|standalone: true|standalone apis|standalone component|standalone directives',
      NgModules: 'ngmodules|ngmodule|@ngmodule|feature modules',
    },
    more: { standalone: `(components|component|directives|pipes) (is|are|be) standalone, standalone by default` },
    home: UI,
  }),
  toolField('angular-state', 'signals or observables', {
    what: 'angular state|component state|state in components',
    tools: {
      signals: 'angular signals|signal inputs|signals in angular',
      RxJS: 'behaviorsubject|behaviorsubjects|rxjs subjects',
      NgRx: 'ngrx',
    },
    more: {
      signals: `=signals (replace|replaced|over|instead of|rather than|not) (rxjs|observables|behaviorsubject|subjects), (component state|state in components) … (=in|with|as|use|using) =signals, (no|not|never) (rxjs|observables) for (component state|state)`,
      RxJS: `(component state|state in components) … (=in|with|as|use|using) (rxjs|observables), =signals (is|are) (off limits|banned|not used|forbidden|not allowed)`,
    },
    home: `${UI}|state`,
  }),
  toolField('svelte-state', 'the reactivity of Svelte', {
    what: 'svelte state|reactivity|svelte components',
    tools: {
      runes: 'svelte runes|=runes|svelte 5 runes|runes mode|$state rune|$state and $derived',
      'legacy syntax': 'svelte stores|svelte 4 syntax|export let props|$: reactive statements|legacy reactivity',
    },
    home: `${UI}|state`,
  }),
  toolField('ios-ui', 'the toolkit of iOS screens', {
    what: 'ios ui|ui|screens|new screens|views|layouts|interface|new views',
    tools: { SwiftUI: 'swiftui', UIKit: 'uikit|uiview|uiviewcontroller|uiviewcontrollers' },
    more: {
      SwiftUI: `(screens|views|ui|screen) … (=in|with|use|using) swiftui`,
      UIKit: `(screens|views|ui|screen) … (=in|with|use|using) uikit, (every|each) view is uiview`,
    },
    home: UI,
  }),
  toolField('ios-layout', 'how iOS layouts are made', {
    what: 'layouts|ios layouts|layout|views|screens',
    tools: {
      storyboards: 'storyboards|storyboard|xibs|xib|nib files|interface builder',
      'in code':
        'programmatic layout|programmatic ui|layout anchors|snapkit|programmatic views|programmatic constraints',
    },
    more: {
      'in code': `(create|build|lay out|write) (views|view|layouts|layout|ui|screens) (in code|programmatically), (layouts|views|ui|screens) (is|are) (done|built|written|created|made|laid out) (in code|programmatically)`,
    },
    home: UI,
  }),
  toolField('android-ui', 'the toolkit of Android screens', {
    what: 'android ui|ui|layouts|screens|new screens|views',
    tools: {
      Compose: 'jetpack compose|compose ui|compose screens',
      'XML layouts': 'xml layouts|xml layout|view binding|viewbinding|xml views|android views|layout xml',
    },
    more: {
      Compose: `(screens|ui|views|screen|layouts) … (=in|with|use|using) (jetpack compose|compose)`,
      'XML layouts': `(layouts|layout|screens|ui|views) (is|are) (xml|xml files|written in xml|in xml|defined in xml), (layouts|screens|ui) … (=in|with|use|using) xml`,
    },
    home: UI,
  }),
  toolField('flutter-or-native', 'the framework of the mobile app', {
    what: 'mobile app|mobile framework|app framework|mobile apps',
    tools: {
      Flutter: 'flutter',
      'React Native': 'react native|react-native',
      'Kotlin Multiplatform': 'kotlin multiplatform|=kmp|=kmm',
      Ionic: 'ionic|capacitor',
    },
    home: UI,
    inclusive: true,
  }),
  toolField('expo-workflow', 'the native projects of an Expo app', {
    what: 'expo|native code|native projects|ios/ and android/',
    tools: {
      managed: 'managed workflow|continuous native generation|expo prebuild|expo managed workflow',
      bare: 'bare workflow|ejected app|bare react native|no expo',
    },
    more: {
      managed: `(react native|app) (with|on|use|uses) expo, (no|never|don't|do not) eject, (never|don't|do not) (touch|edit|change|modify|commit) … (ios and android|android and ios|ios or android|android or ios), (ios|android) … (generated|regenerated) by (prebuild|expo)`,
      bare: `(edit|change|patch|write|add) native code … (=in|directly|under) … (ios|android|xcode|gradle), (edit|change) … (ios|android) directly, open the ios project`,
    },
    home: UI,
  }),
  toolField('rn-navigation', 'the navigation of the mobile app', {
    what: 'navigation|mobile navigation|screen navigation',
    tools: { 'Expo Router': 'expo router|expo-router', 'React Navigation': 'react navigation|react-navigation' },
    home: UI,
  }),
  toolField('game-engine', 'the game engine', {
    what: 'game engine|engine|game',
    tools: {
      Godot: 'godot|godot 4',
      Unity: '=unity|unity engine',
      Unreal: 'unreal engine|=unreal|=ue5',
      Bevy: 'bevy',
      Phaser: 'phaser',
      Pygame: 'pygame',
    },
    home: `${UI}|game`,
  }),
  toolField('godot-version', 'the version of Godot', {
    what: 'godot version|engine version',
    tools: {
      4: 'godot 4|gdscript 2|godot 4.x|godot four|@onready|@export var|await signals',
      3: 'godot 3|godot 3.5|godot 3.x|godot three|onready var|gdscript 1',
    },
    home: `${UI}|game|script|node`,
  }),
  toolField('angular-forms', 'the forms of Angular', {
    what: 'forms|angular forms',
    tools: {
      reactive: 'reactive forms|formbuilder|formgroup|reactive form',
      'template-driven': 'template-driven forms|ngmodel|template driven forms',
    },
    home: `${UI}|form`,
  }),
  toolField('chart-library', 'the chart library', {
    what: 'charts|graphs|plots|figures|chart library|charting|plotting',
    tools: {
      Recharts: 'recharts',
      'Chart.js': 'chart.js|chartjs',
      D3: '=d3|d3.js',
      ECharts: 'echarts',
      Highcharts: 'highcharts',
      Plotly: 'plotly',
      visx: 'visx',
      matplotlib: 'matplotlib|pyplot',
      seaborn: 'seaborn',
      Altair: 'altair|vega-lite',
      Bokeh: 'bokeh',
      Nivo: '=nivo',
    },
    home: `${UI}|chart`,
  }),
  toolField('i18n-library', 'the library of translations', {
    what: 'translations|i18n|internationalisation|internationalization|localisation|localization',
    tools: {
      i18next: 'i18next|react-i18next',
      'react-intl': 'react-intl|formatjs',
      'next-intl': 'next-intl',
      Lingui: 'lingui|linguijs',
      'vue-i18n': 'vue-i18n',
      gettext: 'gettext',
      Paraglide: 'paraglide',
    },
    home: `${UI}|translation|string|text`,
  }),
];
