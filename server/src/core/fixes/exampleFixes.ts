import type { Artifact } from '../analysis/examples/lexicon.ts';
import type { FormNeed } from '../analysis/examples/formNeed.ts';
import type { SpecModel } from '../spec/specModel.ts';
import type { Example } from '../spec/examples.ts';
import type { TextBlock } from '../spec/blocks.ts';
import type { Unit } from '../spec/units.ts';
import { type Filled, fill, hole, joinFilled } from '../util/template.ts';
import { readExampleStyle } from './exampleStyle.ts';
import { type Addition, type Insertion, insertBelow, insertBeside } from './insertion.ts';

/** The form of the Model Spec: a request, and answers marked as bad and good. */
const COMPARISON: Addition = {
  form: 'fence',
  lead: fill`**Example**: ${hole('what it shows')}`,
  lang: 'xml',
  lines: [
    fill`<user>`,
    fill`${hole('a request on the border')}`,
    fill`</user>`,
    fill`<comparison>`,
    fill`<assistant> <!-- BAD: ${hole('why')} -->`,
    fill`${hole('what would be wrong')}`,
    fill`</assistant>`,
    fill`<assistant> <!-- GOOD: ${hole('why')} -->`,
    fill`${hole('what is right')}`,
    fill`</assistant>`,
    fill`</comparison>`,
  ],
};

/** The edit that adds an example of a form below `block`, in the style that the document uses already. */
export function addFormExample(spec: SpecModel, block: TextBlock, need: FormNeed): Insertion {
  const style = readExampleStyle(spec);
  const right = instance(need, block.cell !== undefined);
  if (style.form === 'pair' && !block.cell) {
    const wrong = quoted(need.artifact, fill`${hole(`${need.artifact.what} to avoid`)}`);
    return insertBelow(spec.document, block, {
      form: 'points',
      points: [joinFilled([fill`${style.good} `, right]), joinFilled([fill`${style.bad} `, wrong])],
    });
  }
  if (style.form === 'comparison' && !block.cell) return insertBelow(spec.document, block, COMPARISON);
  if (need.artifact.kind === 'structure' && !block.cell) return insertBelow(spec.document, block, sample(need));
  const label = block.cell ? fill`e.g. ` : fill`Example: `;
  return insertBelow(spec.document, block, { form: 'line', line: joinFilled([label, right]) });
}

/** The edit that adds a case to decide below `block`. */
export function addCase(spec: SpecModel, block: TextBlock): Insertion {
  const style = readExampleStyle(spec);
  if (style.form === 'pair' && !block.cell) {
    const points = [
      fill`${style.good} ${hole('a situation')}: ${hole('what is right, and why')}`,
      fill`${style.bad} ${hole('the same situation')}: ${hole('what would be wrong')}`,
    ];
    return insertBelow(spec.document, block, { form: 'points', points });
  }
  if (style.form === 'comparison' && !block.cell) return insertBelow(spec.document, block, COMPARISON);
  const label = block.cell ? 'e.g.' : 'For example:';
  const line = fill`${label} ${hole('a situation')} → ${hole('what to do')}, because ${hole('why')}`;
  return insertBelow(spec.document, block, { form: 'line', line });
}

/** The form with its parts to fill in, where the rule names them. */
function instance({ artifact, parts }: FormNeed, inCell: boolean): Filled {
  const holes = parts.length > 1 && !inCell ? parts.map((part) => fill`${hole(part)}`) : [fill`${hole(artifact.what)}`];
  return quoted(artifact, joinFilled(holes, artifact.kind === 'name' ? '-' : ' '));
}

function quoted({ kind }: Artifact, content: Filled): Filled {
  return kind === 'tone' ? joinFilled([fill`"`, content, fill`"`]) : joinFilled([fill`\``, content, fill`\``]);
}

function sample({ artifact, parts }: FormNeed): Addition {
  const lines = parts.length > 1 ? parts.map((part) => fill`${hole(part)}`) : [fill`${hole(artifact.what)}`];
  return { form: 'fence', lead: fill`Example:`, lang: 'text', lines };
}

/** The edit that names a file with examples below `block`. */
export function linkExample(spec: SpecModel, block: TextBlock): Insertion {
  const label = block.cell ? 'e.g.' : 'Example:';
  const line = joinFilled([fill`${label} see \``, fill`${hole('path of a file that shows it')}`, fill`\``]);
  return insertBelow(spec.document, block, { form: 'line', line });
}

/** The edit that adds a borderline case below `block`: situation, what would be wrong, what is right, why. */
export function addBorderlineCase(spec: SpecModel, block: TextBlock, situation: string): Insertion {
  if (readExampleStyle(spec).form === 'comparison' && !block.cell) return insertBelow(spec.document, block, COMPARISON);
  const points = [
    fill`Situation: ${hole(situation)}`,
    fill`Wrong: ${hole('what would serve only one of the two')}`,
    fill`Right: ${hole('what to do instead')}`,
    fill`Why: ${hole('which of the two weighs more here')}`,
  ];
  return insertBelow(spec.document, block, { form: 'points', points });
}

/** The edit that adds a case below `block` that somebody has thought of, for the author to decide. */
export function addKnownCase(spec: SpecModel, block: TextBlock, situation: string): Insertion {
  const points = [
    fill`Situation: ${situation}`,
    fill`Wrong: ${hole('what would miss the point')}`,
    fill`Right: ${hole('what to do instead')}`,
    fill`Why: ${hole('what decides')}`,
  ];
  return insertBelow(spec.document, block, { form: 'points', points });
}

const COUNTERPARTS: readonly (readonly [good: RegExp, bad: string])[] = [
  [/^\s*✅/u, '❌'],
  [/^\s*[✓✔]/u, '✗'],
  [/^\W*do\b/iu, 'Don’t:'],
  [/^\W*(?:correct|right)/iu, 'Wrong:'],
  [/^\W*after\b/iu, 'Before:'],
];

/** The edit that adds a wrong example beside the right one, with the same markup. */
export function addWrongExample(spec: SpecModel, { unit, kind }: Example & { readonly unit: Unit }): Insertion {
  const bad = COUNTERPARTS.find(([good]) => good.test(unit.source))?.[1] ?? 'Bad:';
  const label = /^\*\*/.test(unit.block.text.source) && /^\p{L}/u.test(bad) ? `**${bad}**` : bad;
  const sign = kind === 'quote' ? '"' : kind === 'code' ? '`' : '';
  return insertBeside(spec.document, unit.block, fill`${label} ${sign}${hole('what would be wrong')}${sign}`);
}
