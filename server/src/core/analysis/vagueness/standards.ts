import type { Unit } from '../../spec/units.ts';
import type { Hit } from './hits.ts';

const STANDARD =
  /\b(?:wcag|pep[ -]?\d+|rfc[ -]?\d+|iso[ -]?\d+|psr-\d+|conventional commits|keep a changelog|semver|semantic versioning|commonmark|openapi|json schema|(?:upper_?|screaming_?)?(?:kebab|snake|camel|pascal)[-_ ]?case|airbnb|google(?:'s)? (?:\w+ )?style|standardjs|editorconfig|rustfmt|gofmt|prettier|eslint|black|ruff|biome|clippy|diataxis|bem|jsx-a11y|wai-aria|godoc|owasp (?:top (?:10|ten)|asvs)|12-factor|twelve-factor|effective (?:go|dart|java)|(?:wordpress|drupal|joomla|magento|symfony|django) coding (?:standards?|style)|us english|american english|british english)\b/i;
/** "The Go style guide": a public document by its name. */
const NAMED_GUIDE =
  /(?<=\S\s)\p{Lu}[\w.+#]*(?: \d+)?(?: \p{Lu}\w*)* (?:style ?guide|Style ?Guide|Coding Standards?)\b/u;

/** Whether the clause of a hit, which ends at the token `end`, names a public standard. */
export function namedStandard({ from }: Hit, { span, masked, tokens }: Unit, end: number): boolean {
  const start = tokens[Math.max(0, from - 3)]?.start ?? span.start;
  const said = masked.slice(0, (tokens[end - 1]?.end ?? span.end) - span.start);
  return STANDARD.test(said.slice(start - span.start)) || NAMED_GUIDE.test(said);
}
