import {
  type ClaimSide,
  defineRule,
  type PrecedenceClaim,
  readPrecedenceClaims,
  type RuleFix,
  type SpecModel,
  upwardLevels,
} from './kit.ts';

export default defineRule({
  meta: {
    id: 'contradictory-precedence',
    kind: 'authority',
    severity: 'error',
    since: '0.1.0',
    sources: [{ title: 'OpenAI Model Spec, "The chain of command"', url: 'https://model-spec.openai.com/' }],
  },
  docs: {
    summary:
      'Two places of a document each claim to win over the other, or a lower level claims to win over a higher one.',
    rationale:
      'A precedence exists to decide conflicts. Where two of them contradict each other, every conflict between the two is open again. And no words lift a `user` section over a `root` one: the chain of command decides first.',
    details:
      'Read are precedences stated in words: “takes precedence over”, “overrides”, “yields to”. Longer circles (A over B, B over C, C over A) count too. Levels are those written on a heading or on the nearest one above it.',
  },
  messages: {
    circle: 'Contradictory precedence: here {winner} wins over {loser}, elsewhere {loser} wins over {winner}',
    bothTop: 'Contradictory precedence: {winner} and {other} each claim to win over everything else',
    upward:
      'Contradictory precedence: {winner} has the level `{low}` and can’t win over {loser}, which has the level `{high}`',
    relatedOther: 'The other claim stands here',
    relatedHigher: 'This has the higher level',
  },
  examples: [
    {
      title: 'One order',
      text: '# Safety\n\nThis section takes precedence over everything else.\n\n# Style\n\nThis section yields to [Safety](#safety).\n',
    },
    {
      title: 'A possibility is no claim',
      text: '# Style\n\nThis section can override the "Tests" section.\n\n# Tests\n\nThese rules take precedence over the "Style" section.\n',
    },
    {
      title: 'Each over the other',
      text: '# Style\n\nThis section takes precedence over the "Tests" section.\n\n# Tests\n\nThis section ⟦overrides⟧ the "Style" section.\n',
      expect: [
        {
          messageId: 'circle',
          fixes: [
            {
              title: 'Remove this claim',
              output: '# Style\n\nThis section takes precedence over the "Tests" section.\n\n# Tests\n\n\n',
            },
          ],
        },
      ],
    },
    {
      title: 'A higher level over a lower one',
      text: '# Safety {authority=root}\n\nThis section overrides [Style](#style).\n\n# Style {authority=user}\n\nUse short sentences.\n',
    },
    {
      title: 'A lower level over a higher one',
      text: '# Safety {authority=root}\n\nNever print a key.\n\n# Style {authority=user}\n\nThis section ⟦overrides⟧ [Safety](#safety).\n',
      expect: [
        {
          messageId: 'upward',
          fixes: [
            {
              title: 'Remove this claim',
              output: '# Safety {authority=root}\n\nNever print a key.\n\n# Style {authority=user}\n\n\n',
            },
          ],
        },
      ],
    },
    {
      title: 'A circle of levels: only the lower one is wrong',
      text: '# Style {authority=user}\n\nThis section ⟦overrides⟧ [Safety](#safety).\n\n# Safety {authority=root}\n\nThis section overrides [Style](#style).\n',
      expect: [{ messageId: 'upward' }],
    },
    {
      title: 'Two claims to the top',
      text: '# Safety\n\nThis section takes precedence over everything else.\n\n# Style\n\nThese rules ⟦override⟧ all other instructions.\n',
      expect: [{ messageId: 'bothTop' }],
    },
  ],
  check({ spec, report }) {
    const claims = readPrecedenceClaims(spec);
    const ranked = claims.filter((claim) => !upwardLevels(claim));
    claims.forEach((claim, index) => {
      const levels = upwardLevels(claim);
      if (levels && claim.loser.kind === 'section') {
        const { headingSpan } = claim.loser.section;
        report({
          messageId: 'upward',
          data: { winner: nameOf(claim.winner), loser: nameOf(claim.loser), low: levels.winner, high: levels.loser },
          span: claim.span,
          related: headingSpan ? [{ messageId: 'relatedHigher', span: headingSpan }] : [],
          fixes: [removal('Remove this claim', claim, spec)],
        });
        return;
      }
      const rival = claims.slice(0, index).find((other) => ranked.includes(other) && contradicts(claim, other, ranked));
      if (!rival) return;
      const top = claim.loser.kind === 'everything';
      report({
        messageId: top ? 'bothTop' : 'circle',
        data: { winner: nameOf(claim.winner), loser: nameOf(claim.loser), other: nameOf(rival.winner) },
        span: claim.span,
        related: [{ messageId: 'relatedOther', span: rival.span }],
        fixes: [removal('Remove this claim', claim, spec), removal('Remove the other claim', rival, spec)],
      });
    });
  },
});

function contradicts(claim: PrecedenceClaim, other: PrecedenceClaim, all: readonly PrecedenceClaim[]): boolean {
  if (claim.loser.kind === 'everything' && other.loser.kind === 'everything') return !same(claim.winner, other.winner);
  if (claim.loser.kind === 'everything' || other.loser.kind === 'everything') return false;
  return same(claim.loser, other.winner) && reaches(other.winner, claim.winner, all, new Set());
}

/** Whether `from` wins, directly or through others, over `to`. */
function reaches(
  from: ClaimSide,
  to: ClaimSide,
  claims: readonly PrecedenceClaim[],
  seen: Set<PrecedenceClaim>,
): boolean {
  return claims.some((claim) => {
    if (seen.has(claim) || !same(claim.winner, from)) return false;
    seen.add(claim);
    return same(claim.loser, to) || reaches(claim.loser, to, claims, seen);
  });
}

function same(a: ClaimSide, b: ClaimSide): boolean {
  if (a.kind === 'section' && b.kind === 'section') return a.section === b.section;
  return a.kind === 'name' && b.kind === 'name' && a.name === b.name;
}

function nameOf(side: ClaimSide): string {
  if (side.kind === 'section') return `“${side.section.title || 'the beginning of the file'}”`;
  return side.kind === 'name' ? `\`${side.name}\`` : 'everything else';
}

function removal(title: string, { unit }: PrecedenceClaim, spec: SpecModel): RuleFix {
  const { text } = spec.document;
  const end = text[unit.span.end] === ' ' ? unit.span.end + 1 : unit.span.end;
  return { title, edits: [{ span: { start: unit.span.start, end }, text: '' }] };
}
