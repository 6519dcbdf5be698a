import { bound, slot, type Topic } from '../topic.ts';

/** Words that restrict none of these: a project has one version of each. */
const HOME =
  'app|application|project|product|code|everything|user|device|phone|build|crate|compiler|library|service|server|game|feature|target|customer|toolchain|language';

/** What a version has, not what the project needs: "iOS 17 and newer support this". */
const ABILITY = 'supports?|has|have|can|ships?|allows?|shows?|renders?|adds?|requires?|needs?|ignores?|blocks?';
/** Words before a version that speak of another than the one in use: "unlike Next.js 14". */
const ELSEWHERE =
  'from|than|before|migrating|unlike|since|until|after|like|upgrad\\w* to|updat\\w* to|mov\\w+ to|switch\\w* to|migrat\\w* to|introduced in|added in|new in|(?:made|created|generated|dumped|recorded|exported|compatible|tested) (?:with|by|on|under|from)|ships?(?: with)?|explains?|describes?|documents?|teach(?:es)?|comes? with|bundles|includes?|contains?|tests?(?: also)? (?:on|against|with|under)|testing (?:on|against|with)|(?<!(?:written|implemented|developed|coded|built|compile|is|are|stays?|code|everything|all|work|works) )in';
/** Who has the version where a sentence names it: the project or people, and words that are no subject. */
const OWNER = `${HOME}|projects|apps|repo|repository|code ?base|base|production|prod|servers|services|backend|frontend|api|stack|monorepo|packages?|modules?|sources?|website|site|we|you|it|this|that|they|all|always|only|must|should|shall|will|to|and|or|please|still|now|currently|never|not|may|can|also|team|ui|web|database|db|environments?|containers?|workspace|then|just|version|runtime|solution|system|engine|class(?:es)?|components?|everyone|developers?|which|who`;
/** Devices whose oldest system is another one than that of phones. */
const OTHER_DEVICE = /\b(?:watch|wear|widgets?|tv|extensions?|app clips?|auto)\b/;
/** Before a version that is the oldest one: "nothing older than Node 22", "we dropped everything before iOS 17". */
const NOTHING_BELOW = '(?:nothing|anything|everything|whatever is) (?:older than|lower than|before|below|prior to)';
/** Labels of the project's own versions: "Runtime: Node 20". */
const LABEL =
  'stack|technology|technologies|frameworks?|languages?|runtimes?|database|db|versions?|requirements?|prerequisites?|engines?|platform|tools?|tooling|toolchain|backend|front-?end|ui|styling|styles|css|web|server|client|infra\\w*|environment|project|app|core|built with|build|uses?|requires?|node|python|dependencies|mobile|persistence|storage|sdk|compiler|target|php|java';

function atHome(topics: readonly Topic[]): readonly Topic[] {
  return topics.map((topic) => ({ home: HOME, ...topic }));
}

/** Slots whose values are versions of languages, platforms and frameworks. */
export const VERSION_SLOTS: readonly Topic[] = atHome([
  version('node-version', 'Node', 'node nodejs node.js', 'node(?:\\.?js)?', '\\d{2}'),
  version('python-version', 'Python', 'python py3', 'python', '3\\.\\d{1,2}', {
    cues: '3$',
    wordings: `(?:we're|we are|we still|(?:everything|all code|production|the code|servers?)(?: still)? (?:is|runs?|stays?)) on (3\\.\\d{1,2})(?![\\d.]*\\d)`,
  }),
  version('java-version', 'Java', 'java jdk', '(?:java|jdk)', '8|[12]\\d'),
  version('go-version', 'Go', 'go$ golang', '(?:go|golang)', '1\\.\\d{2}'),
  version('php-version', 'PHP', 'php', 'php', '\\d\\.\\d'),
  version('ruby-version', 'Ruby', 'ruby', 'ruby', '\\d\\.\\d'),
  version('react-version', 'React', 'react', 'react', '1[6-9]'),
  version('vue-version', 'Vue', 'vue', 'vue(?:\\.?js)?', '[23]'),
  version('angular-version', 'Angular', 'angular', 'angular', '1\\d|2\\d'),
  version('django-version', 'Django', 'django', 'django', '[2-6]\\.\\d'),
  version('rails-version', 'Rails', 'rails', 'rails', '[5-8]'),
  version('laravel-version', 'Laravel', 'laravel', 'laravel', '[6-9]|1\\d'),
  version('spring-boot-version', 'Spring Boot', 'spring', 'spring boot', '[234]'),
  version('typescript-version', 'TypeScript', 'typescript', 'typescript', '[3-9]\\.\\d{1,2}'),
  version('kotlin-version', 'Kotlin', 'kotlin', 'kotlin', '[12]\\.\\d{1,2}'),
  version('swift-version', 'Swift', 'swift', 'swift', '[4-6]'),
  version('dart-version', 'Dart', 'dart', 'dart', '[23]\\.\\d{1,2}'),
  version('flutter-version', 'Flutter', 'flutter', 'flutter', '[1-3]\\.\\d{1,2}'),
  version('elixir-version', 'Elixir', 'elixir', 'elixir', '1\\.\\d{1,2}'),
  version('scala-version', 'Scala', 'scala', 'scala', '[23]'),
  version('csharp-version', 'C#', 'c#', 'c#', '\\d{1,2}'),
  version('next-version', 'Next.js', 'next nextjs', 'next\\.?js', '1\\d'),
  version('svelte-version', 'Svelte', 'svelte', 'svelte', '[3-5]'),
  version('tailwind-version', 'Tailwind', 'tailwind', 'tailwind(?: ?css)?', '[2-4]'),
  version('symfony-version', 'Symfony', 'symfony', 'symfony', '[4-8]'),
  version('terraform-version', 'Terraform', 'terraform', 'terraform', '[01]\\.\\d{1,2}'),
  version('postgres-version', 'Postgres', 'postgres', 'postgres(?:ql)?', '1\\d'),
  bound(
    'cpp-standard',
    'the C++ standard',
    'c++ std',
    'standard',
    'exact',
    `(?:<use>|targets?|compiles?|builds?|written|code ?base|is|are|on|stay|standard:?|limited|allowed)(?: (?!not |never |older )[\\w-]+){0,5} c\\+\\+(\\d{2})(?!\\d)(?! ?(?:/|or (?:newer|later|above)|compat))
    -?std=c\\+\\+(\\d{2})
    c\\+\\+(\\d{2}) (?:is|features?|standard|only|everywhere|throughout)`,
  ),
  bound(
    'ios-minimum',
    'the oldest iOS that is supported',
    'ios',
    'release',
    'min',
    `${NOTHING_BELOW} ios (\\d{2})
    (?:must|has to|have to) (?:still )?(?:run|work) on ios (\\d{2})
    ios (\\d{2}) is still supported
    ios (?:deployment )?(?:target|minimum)[^.;\\d]{0,15}(\\d{2})
    (?:minimum|min|lowest|oldest)(?: supported)? ios(?: version| target| release)?[^.;\\d]{0,10}(\\d{2})
    ios (\\d{2})(?:\\.\\d+)? (?:is|as) (?:\\w+ )?(?:the |our )?(?:minimum|oldest|deployment target|lowest)
    (?:minimum|oldest|lowest|deployment target)[^.;\\d]{0,25}ios (\\d{2})
    (?:only )?(?:supports?|needs?|requires?) (?:at least )?ios (\\d{2})(?:\\.\\d+)?(?= (?:and (?:up|later|above|newer|may)|or (?:later|newer|higher))| *(?:$|[.,;+]))
    ios (\\d{2})(?:\\.\\d+)?(?:\\+| (?:and|or) (?:up|later|above|newer|higher))(?! (?:${ABILITY}))`,
    { silent: OTHER_DEVICE },
  ),
  bound(
    'android-minimum',
    'the oldest Android that is supported',
    'minsdk min android',
    'api level',
    'min',
    `min ?sdk(?: ?version)?[^.;\\d]{0,15}(\\d{2})(?!\\d)
    (?:install|run|work)s? on android [\\d.]+ *\\(api (?:level )?(\\d{2})\\)
    (?:minimum|oldest|lowest)(?: supported)? android(?: version)?[^.;\\d]{0,12}api (?:level )?(\\d{2})
    (?:minimum|min|lowest) (?:android )?(?:api|sdk)(?: level)?[^.;\\d]{0,15}(\\d{2})`,
    { silent: OTHER_DEVICE },
  ),
  bound(
    'safari-minimum',
    'the oldest Safari that is supported',
    'safari',
    'release',
    'min',
    `safari (\\d{2})(?:\\.\\d)? (?:still |also )?(?:has to|must|should|needs to) (?:still )?(?:work|be supported|run)
    (?:supports?|down to|back to|minimum|oldest|at least) (?:is |of )?safari (\\d{2})
    no safari (?:older than|below|before) (\\d{2})
    safari (\\d{2})(?:\\.\\d)?(?:\\+| (?:and|or) (?:up|later|newer|above))(?! (?:${ABILITY}))`,
  ),
  bound(
    'phpstan-level',
    'the level of PHPStan',
    'phpstan larastan',
    'level',
    'exact',
    `(?:phpstan|larastan)[^.;\\d]{0,25}level[^.;\\d]{0,4}(\\d{1,2})`,
  ),
  bound(
    'rust-edition',
    'the Rust edition',
    'edition',
    'edition',
    'exact',
    `(?<=\\b(?:rust|cargo|crates?)\\b.{0,20})edition[^.;\\d]{0,12}(20\\d\\d)
    edition ?[:=]? ?"?(2015|2018|2021|2024)(?!\\d)`,
  ),
  bound(
    'rust-minimum',
    'the oldest Rust that is supported',
    'msrv rust',
    'release',
    'min',
    `(?:msrv|minimum supported rust(?: version)?)[^.;\\d]{0,20}(1\\.\\d{2,3})
    rust (1\\.\\d{2,3})(?:\\.\\d+)? (?:or|and) (?:later|newer|higher|above|up)
    (?:at least|requires?|needs?) rust (1\\.\\d{2,3})
    rust (1\\.\\d{2,3})[^.;\\d]{0,25}(?:oldest|minimum|lowest)
    (?:landed|arrived|stabili[sz]ed) (?:in|with) rust (1\\.\\d{2,3})
    rust-version[^.;\\d]{0,6}(1\\.\\d{2,3})`,
  ),
  slot(
    'dotnet-target',
    'the framework that projects target',
    'net5 net6 net7 net8 net9 net10 net framework netstandard',
    Object.fromEntries(
      [
        ['.NET 6', 'net6\\.0|\\.net 6'],
        ['.NET 7', 'net7\\.0|\\.net 7'],
        ['.NET 8', 'net8\\.0|\\.net 8'],
        ['.NET 9', 'net9\\.0|\\.net 9'],
        ['.NET 10', 'net10\\.0|\\.net 10'],
        ['.NET Framework', '\\.net framework(?: \\d[\\d.]*)?|net4\\d+'],
        ['.NET Standard', 'netstandard\\d?\\.?\\d?|\\.net standard(?: \\d[\\d.]*)?'],
      ].map(([value = '', names = '']) => [
        value,
        `(?:targets?|builds? (?:against|for|on)|compiles? (?:against|for|to)|(?:we're|we are) on|target framework (?:is|:)) *(?:${names})(?![\\w])`,
      ]),
    ),
    { home: 'project|code|new|all' },
  ),
]);

/** A version of a tool, or the lowest one: "Node 18", "Node >= 20". */
function version(
  id: string,
  tool: string,
  cues: string,
  name: string,
  number: string,
  more = { cues: '', wordings: '' },
): Topic {
  const places = `(?<![\\w./-]|\\b(?:${ELSEWHERE}) |(?<!\\b(?:${LABEL})\\W{0,3}):[\\s*\`_]*|\\b(?:old|older|legacy|former|previous|other|examples?|samples?|demos?)\\b[^.;:,]{0,40}|(?:^|\\s)(?!(?:${OWNER}) )[a-z][\\w-]* (?:(?:runs?|stays?|are|is|deploys?) (?:still )?on|(?:still )?(?:uses?|requires?|needs?|targets?)|(?:is|are) (?:built|written|made) (?:with|in|on|for)) )`;
  const ends = `(?= *(?:$|[^\\w\\s#@&/-]|- )| (?:is(?! (?:deprecated|gone|legacy|outdated|end|where|when|old|older|(?:still |also )?supported by))|are|or|and(?! (?:v?\\d|${name}))|in|for|on|only|everywhere|with|at|as|must|to|across|throughout|because|until|so|but|lts|when|by|via|not|now|here|from|project|code ?base|app|application|runtime|minimum|installed|required|locally|while|which|where|strict|compat\\w*|per|both|using|through|inside|under|if|then)(?!\\w))`;
  const wording = `${places}${name}(?: versions?)?(?: (?:is|must be|(?:is |stays? |are |remains? )?(?:pinned|locked|fixed|frozen|capped|held) (?:to|at|on)))?:?  ?(?:at least |>=? ?|≥ ?)?v?(${number})(?:\\.(?:\\d+|x))*(?![\\w.]*\\w)(?! ?(?:,|/|and|or|to|through|-|–) ?v?\\d| (?:features|syntax|idioms))${ends}`;
  return bound(
    id,
    `the ${tool} version`,
    `${cues} ${more.cues}`,
    'version',
    'exact',
    `${wording}
    ${NOTHING_BELOW} ${name} v?(${number})(?!\\d)
    (?:anything|everything|every version) from ${name} v?(${number})(?= (?:up|on)wards?(?!\\w))
    (?:free to|you may|you can|may|can|freely|^) ?use ${name} v?(${number})(?:\\.(?:\\d+|x))* (?:features|syntax|idioms|language|runes|apis)
    (?:${name} code|all ${name}) (?:must|has to|should) (?:compile|build|run|work) (?:on|with|under) v?(${number})(?![\\w.]*\\w)
    ${name} v?(${number})(?:\\.(?:\\d+|x))* (?:features|syntax|idioms) (?:is|are) (?:allowed|fine|ok|okay|welcome)
${more.wordings}`,
  );
}
