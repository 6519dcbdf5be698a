import * as z from 'zod/mini';
import {
  compareLevels,
  defineRule,
  type Instruction,
  instructionsThat,
  levelAttribute,
  parseLevel,
  type RuleReport,
  type SpecModel,
  suggestLevel,
} from './kit.ts';

const SHOUT =
  /(?<![\w-])(?:MUST(?: NOT)?|NEVER|ALWAYS|CRITICAL|IMPORTANT|MANDATORY|REQUIRED|SHALL(?: NOT)?|DO NOT|DON'T|ONLY)(?![\w-])/g;

export default defineRule({
  meta: {
    id: 'level-inflation',
    kind: 'authority',
    severity: 'information',
    since: '0.1.0',
    sources: [
      {
        title: 'OpenAI Model Spec: as many instructions as possible stand at the lowest level',
        url: 'https://model-spec.openai.com/',
      },
    ],
  },
  docs: {
    summary: 'So many rules stand at the top, or are shouted, that the document has no order left.',
    rationale:
      'Emphasis ranks only while it is rare. Where half of the rules are absolute, a reader who must break one of them cannot tell which, and users can no longer steer.',
    details:
      'Two measures: of the sections that carry a level, the share at `root` or `system`; and, in a document without levels, the share of instructions with a word in capitals such as `MUST` or `NEVER`. Neither is taken below `options.minimum` sections or instructions.',
    whenNotToUse: 'Turn it off for a policy whose every rule really holds for everyone.',
  },
  messages: {
    shouting:
      '{count} of {total} instructions shout ({words}): nothing stands out any more. Keep the capitals for what must hold whatever the user asks',
    topHeavy:
      '{count} of {total} sections with a level stand at `root` or `system`: nobody can steer them. Lower what is a default, to `user` or `guideline`',
    relatedCandidate: 'A candidate: {why}',
  },
  options: z.object({
    share: z._default(z.number().check(z.minimum(0), z.maximum(1)), 0.5),
    minimum: z._default(z.number().check(z.minimum(1)), 8),
  }),
  examples: [
    {
      title: 'A few capitals among many rules',
      text: '# Rules\n\n- NEVER commit secrets.\n- Use tabs.\n- Run `make test`.\n- Name branches after the issue.\n',
      options: { minimum: 4 },
    },
    { title: 'Too few instructions to judge', text: '# Rules\n\n- NEVER commit secrets.\n- ALWAYS use tabs.\n' },
    {
      title: 'Everything shouts',
      text: '# Rules\n\n- ⟦NEVER⟧ commit secrets.\n- ALWAYS use tabs.\n- You MUST run `make test`.\n- Name branches after the issue.\n',
      options: { minimum: 4 },
      expect: [
        {
          messageId: 'shouting',
          fixes: [
            {
              title: 'Take the capitals from the 2 that guard neither safety nor data',
              output:
                '# Rules\n\n- NEVER commit secrets.\n- Always use tabs.\n- You must run `make test`.\n- Name branches after the issue.\n',
            },
          ],
        },
      ],
    },
    {
      title: 'Everything at the top',
      text: '# Style {⟦authority⟧=root}\n\n- Use tabs.\n- Run `make test`.\n\n# Secrets {authority=system}\n\n- Never commit secrets.\n\n# Tone {authority=guideline}\n\n- Prefer short words.\n',
      options: { minimum: 3 },
      expect: [
        {
          messageId: 'topHeavy',
          fixes: [
            {
              title: 'Lower “Style” to `guideline`',
              output:
                '# Style {authority=guideline}\n\n- Use tabs.\n- Run `make test`.\n\n# Secrets {authority=system}\n\n- Never commit secrets.\n\n# Tone {authority=guideline}\n\n- Prefer short words.\n',
            },
          ],
        },
      ],
    },
  ],
  check({ spec, options, report }) {
    const { document } = spec;
    if (document.sections.some(({ attributes }) => levelAttribute(attributes))) reportTopHeavy(spec, options, report);
    else reportShouting(spec, options, report);
  },
});

interface Limits {
  readonly share: number;
  readonly minimum: number;
}

type Report = (report: RuleReport<'shouting' | 'topHeavy' | 'relatedCandidate'>) => void;

/** Sections are counted, not sentences: a rule of the highest level is often the one that is spelled out at length. */
function reportTopHeavy(spec: SpecModel, { share, minimum }: Limits, report: Report): void {
  const { document } = spec;
  const annotated = document.sections.flatMap((section) => {
    const attribute = levelAttribute(section.attributes);
    const level = attribute && parseLevel(attribute.value);
    return attribute && level ? [{ section, attribute, level }] : [];
  });
  const top = annotated.filter(({ level }) => compareLevels(level, 'developer') < 0);
  if (annotated.length < minimum || top.length / annotated.length <= share) return;
  const candidates = top.flatMap(({ section, attribute }) => {
    const own = spec.instructions.filter((instruction) => instruction.section === section);
    const guarded = own.some((instruction) => suggestLevel(instruction).level === 'root');
    return own[0] && !guarded ? [{ section, attribute, instruction: own[0] }] : [];
  });
  const [first] = candidates;
  if (!first) return;
  report({
    messageId: 'topHeavy',
    data: { count: top.length, total: annotated.length },
    span: first.attribute.keySpan,
    related: candidates.slice(0, 5).map(({ instruction }) => candidate(instruction)),
    fixes: candidates.slice(0, 5).map(({ section, attribute }) => ({
      title: `Lower “${section.title}” to \`guideline\``,
      edits: [{ span: attribute.valueSpan, text: 'guideline' }],
    })),
  });
}

function reportShouting(spec: SpecModel, { share, minimum }: Limits, report: Report): void {
  const { document, directing: total } = spec;
  const shouting = shoutingInstructions(spec);
  if (total < minimum || shouting.length / total <= share) return;
  const loud = shouting.map((instruction) => ({ instruction, shouts: shoutsIn(instruction) }));
  const [first] = loud;
  if (!first?.shouts[0]) return;
  const candidates = loud.filter(({ instruction }) => suggestLevel(instruction).level !== 'root');
  const words = [...new Set(loud.flatMap(({ shouts }) => shouts.map(({ text }) => text)))].slice(0, 4);
  const edits = candidates.flatMap(({ instruction, shouts }) =>
    shouts.map(({ text, start, end }) => ({
      span: { start, end },
      text: soften(text, document.text, instruction, start),
    })),
  );
  report({
    messageId: 'shouting',
    data: { count: loud.length, total, words: words.map((word) => `\`${word}\``).join(', ') },
    span: first.shouts[0],
    related: candidates.slice(0, 5).map(({ instruction }) => candidate(instruction)),
    fixes:
      edits.length > 0
        ? [
            {
              title: `Take the capitals from the ${candidates.length} that guard neither safety nor data`,
              preferred: true,
              edits,
            },
          ]
        : [],
  });
}

const shoutingInstructions = instructionsThat((instruction) => shoutsIn(instruction).length > 0);

interface Shout {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function shoutsIn({ unit }: Instruction): readonly Shout[] {
  return [...unit.masked.matchAll(SHOUT)].map((match) => {
    const start = unit.span.start + match.index;
    return { text: match[0], start, end: start + match[0].length };
  });
}

/** In lower case, with a capital where the sentence begins. */
function soften(word: string, text: string, { unit }: Instruction, start: number): string {
  const lower = word.toLowerCase();
  const begins = text.slice(unit.span.start, start).replace(/[\s*_>#-]+/g, '') === '';
  return begins ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}

function candidate(instruction: Instruction): {
  messageId: 'relatedCandidate';
  data: { why: string };
  span: Instruction['span'];
} {
  return { messageId: 'relatedCandidate', data: { why: suggestLevel(instruction).why }, span: instruction.span };
}
