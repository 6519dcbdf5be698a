import type { Instruction } from '../../spec/specModel.ts';
import type { Token } from '../../spec/tokens.ts';
import type { Hit } from './hits.ts';

const RUNS =
  /^(?:appl|build|compil|exit|merg|rebas|start|stop|shut|load|pars|install|revert|terminat|boot|cherry-pick|migrat|deserializ|serializ)(?:e|y|s|es|ies|ed|ied|ing|ting|ts?|up|down)?$/;
const RESULTS =
  /^(?:results?|runs?|exits?|builds?|installs?|installation|checkouts?|clones?|worktrees?|tree|report|pass)$/;
const CONVERTS = /^(?:de)?(?:serialize|serialise|parse|decode|encode|escape|unescape|convert|hydrate|marshal)$/;
const READS = /^(?:read|open|inspect|look|load|scan|search|explore)$/;
const SUMS_UP = /^(?:report|summarize|summarise|list|mention|recap|highlight|outline)$/;

/** Whether a word has a technical or a self-evident sense where it stands ("migrations apply cleanly"). */
export function hasPlainSense(hit: Hit, { unit: { tokens }, clause }: Instruction): boolean {
  const { from, to, of } = hit;
  const word = hit.word.toLowerCase();
  const verb = clause.verb?.lemma ?? '';
  const after = tokens[to];
  switch (word) {
    case 'cleanly':
      return [tokens[from - 1], tokens[from - 2], after].some((token) => RUNS.test(token?.lower ?? ''));
    case 'clean':
      return tokens.slice(to, to + 2).some(({ lower }) => RESULTS.test(lower));
    case 'as late as possible':
    case 'as early as possible':
      return CONVERTS.test(verb);
    case 'relevant':
      return READS.test(verb) && /^(?:files?|code|sources?|modules?)$/.test(after?.lower ?? '');
    case 'sufficient':
    case 'enough':
    case 'adequate':
      return fallsShort(hit, tokens);
    default:
      break;
  }
  if (of.id === 'difficulty' && after?.kind === 'code' && /\S\s+\S/.test(after.text)) return true;
  if (of.id === 'importance' && /^key /.test(word)) return SUMS_UP.test(verb);
  return /^following /.test(word) && tokens[from - 1]?.lower === 'the';
}

/** "When plain HTML isn't sufficient": that a named thing lacks what is asked for shows itself. */
function fallsShort({ from }: Hit, tokens: readonly Token[]): boolean {
  const opener = tokens.findIndex(({ lower }) => /^(?:when|where|if|unless)$/.test(lower));
  if (opener < 0 || opener > from) return false;
  const said = tokens.slice(opener + 1, from);
  return (
    said.some(({ lower }) => /^(?:isn't|aren't|isn’t|aren’t|not)$/.test(lower)) &&
    said.some(({ kind, text }) => kind === 'code' || /^\p{Lu}{2}/u.test(text))
  );
}
