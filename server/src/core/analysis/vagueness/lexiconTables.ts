import { LANGUAGES } from '../../language/languages.ts';
import { lazily } from '../../util/lazily.ts';
import { buildLexiconTable, type LexiconTable } from './lexiconTable.ts';

/** By language the table of its vague words; made once, or read from what the build made. */
export const LEXICON_TABLES: () => Readonly<Record<string, LexiconTable>> = lazily(() =>
  Object.fromEntries(LANGUAGES.map(({ id, vagueClasses }) => [id, buildLexiconTable(vagueClasses)])),
);
