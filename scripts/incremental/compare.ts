import type { SpecDocument, SpecModel, SpecService } from '../../server/src/core/index.ts';

/**
 * Tells where two snapshots of one text differ: tree, sections, what is said, findings. Out: undefined when nowhere.
 * @param withFindings whether to lint both
 */
export function differenceOf(
  service: SpecService,
  a: SpecDocument,
  b: SpecDocument,
  withFindings: boolean,
): string | undefined {
  const views: readonly (readonly [string, (document: SpecDocument) => unknown])[] = [
    ['tree', ({ root }) => root.children],
    ['sections', viewSections],
    [
      'front matter and comments',
      ({ frontMatter, preceptComments, suppressions }) => [frontMatter, preceptComments, suppressions],
    ],
    ['blocks', (document) => viewBlocks(service.getSpec(document))],
    ['units', (document) => viewUnits(service.getSpec(document))],
    ['instructions', (document) => viewInstructions(service.getSpec(document))],
    ['examples', (document) => viewExamples(service.getSpec(document))],
    ...(withFindings ? ([['findings', (document: SpecDocument) => service.lint(document)]] as const) : []),
  ];
  for (const [name, view] of views) {
    const [one, other] = [flat(view(a)), flat(view(b))];
    if (one === other) continue;
    const at = [...one].findIndex((char, index) => char !== other[index]);
    const around = (text: string): string => text.slice(Math.max(0, at - 120), at + 120);
    return `${name}:\n  ${around(one)}\n  ${around(other)}`;
  }
  return undefined;
}

/** As text with its keys in order: what is there counts, not how it was made. */
function flat(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (inner === null || typeof inner !== 'object' || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function viewSections({ sections }: SpecDocument): unknown {
  return sections.map((section) => {
    const { heading, blocks, parent } = section;
    return { ...section, heading, blocks, parent: parent?.index };
  });
}

function viewBlocks({ blocks }: SpecModel): unknown {
  return blocks.map((block) => {
    const { item, list, below, section, parent } = block;
    return { ...block, item, list, below, section: section.index, parent: parent?.index };
  });
}

function viewUnits({ units }: SpecModel): unknown {
  return units.map((unit) => ({
    ...unit,
    tokens: unit.tokens,
    origin: undefined,
    outlook: undefined,
    block: unit.block.index,
  }));
}

function viewInstructions({ instructions }: SpecModel): unknown {
  return instructions.map(({ index, unit, block, section, span, clause }) => [
    [index, unit.index, block.index, section.index],
    [span, clause],
  ]);
}

function viewExamples({ examples, units }: SpecModel): unknown {
  const text = units.map((unit) => examples.isExampleText(unit));
  return [text, examples.examples.map(({ section, unit, ...rest }) => [section.index, unit?.index, rest])];
}
