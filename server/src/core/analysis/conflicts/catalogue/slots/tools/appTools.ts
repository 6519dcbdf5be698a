import type { Topic } from '../../topic.ts';
import { tools } from './toolSlot.ts';

/** Tools and libraries of apps and games. */
export const APP_TOOLS: readonly Topic[] = [
  tools(
    'kotlin-di',
    'the dependency injection library',
    'dependency injection|di|injection',
    { Hilt: 'hilt', Dagger: 'dagger', Koin: 'koin' },
    'dependency|injection|module|feature',
  ),
  tools(
    'swift-tests',
    'the test framework',
    'tests?|new tests|unit tests?|test framework',
    { XCTest: 'xctest|xctestcase', 'Swift Testing': 'swift testing' },
    'test|unit test|framework',
    { XCTest: `tests? (?:subclass|extend|inherit from|derive from) *xctestcase` },
  ),
  tools(
    'ios-ui',
    'the UI framework',
    'ui|(?:new )?(?:views?|screens?)|user interface',
    { SwiftUI: 'swiftui', UIKit: 'uikit', 'The Composable Architecture': 'tca framework' },
    'ui|view|screen|new|user interface',
    {
      SwiftUI: `(?:new )?(?:views?|screens?) (?:\\w+ )?in swiftui(?= *(?:$|[.,;]|only))`,
      UIKit: `every view is an? *uiview`,
    },
  ),
  tools(
    'ios-layout',
    'storyboards',
    'layouts?|views?|ui|screens?',
    { storyboards: 'storyboards?|xibs?|storyboards (?:and|or) xibs' },
    'layout|view|screen|ui',
  ),
  tools(
    'ios-packages',
    'the package manager of the app',
    'dependencies|third-party code|packages|pods',
    {
      CocoaPods: 'cocoapods|podfile',
      'Swift Package Manager': 'swift package manager|spm|swiftpm',
      Carthage: 'carthage',
    },
    'dependency|package|third-party|code|dep|ios',
    {
      CocoaPods: `(?:edit|change|update|add (?:\\w+ )*to) the podfile
        pod install`,
      'Swift Package Manager': `(?:only|just) (?:the )?swift package manager
        (?:everything|dependenc\\w+) (?:\\w+ ){0,2}through (?:the )?(?:swift package manager|spm)`,
    },
  ),
  tools(
    'android-ui',
    'the UI framework',
    'ui|android ui|layouts?|(?:new )?(?:screens?|views?)',
    {
      Compose: 'jetpack compose|compose ui|(?<!docker[ -])compose(?! (?:up|down|file|run|stack))',
      'XML layouts': 'xml layouts?|xml views?|xml layout files',
    },
    'ui|screen|view|layout|new|android',
    { 'XML layouts': `layouts are xml` },
    { silent: /\bdocker\b|\bcompose\.ya?ml\b|\bcontainers?\b|\b(?:functions?|types?|schemas?|queries)\b/ },
  ),
  tools(
    'game-language',
    'the language of game code',
    'scripts?|gameplay code|game code|game logic|gameplay',
    { GDScript: 'gdscript(?: \\d)?', 'C#': 'c#', 'C++': 'c\\+\\+ gameplay' },
    'script|gameplay|game|code|logic',
    {},
    { cues: 'c#', silent: /^(?!.*\b(?:scripts?|gdscript|godot|unity|gameplay|game)\b)/ },
  ),
];
