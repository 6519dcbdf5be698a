import type {
  CodeActionKind,
  InitializeResult,
  SemanticTokensLegend,
  ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { ClientFeatures } from './clientFeatures.ts';

/**
 * What the numbers in semantic tokens mean: words of strength are coloured as what they are nearest to in a programming
 * language, whose colours themes know.
 */
export const TOKEN_LEGEND: SemanticTokensLegend = {
  tokenTypes: ['keyword', 'modifier', 'enumMember'],
  tokenModifiers: [],
};

const QUICK_FIX = 'quickfix' satisfies typeof CodeActionKind.QuickFix;
/** The kind of the action that applies all edits which can't change what a file means. */
export const FIX_ALL_KIND = 'source.fixAll.precept' satisfies `${typeof CodeActionKind.SourceFixAll}.${string}`;
const INCREMENTAL = 2 satisfies typeof TextDocumentSyncKind.Incremental;

/** The answer to `initialize`. It needs nothing of the core, so that it can be given before that is loaded. */
export function initializeResult(features: ClientFeatures): InitializeResult {
  return { serverInfo: { name: 'Precept' }, capabilities: describeCapabilities(features) };
}

function describeCapabilities({ pullsDiagnostics, resolvesCodeActionEdits }: ClientFeatures): ServerCapabilities {
  return {
    textDocumentSync: { openClose: true, change: INCREMENTAL },
    hoverProvider: true,
    documentSymbolProvider: { label: 'Precept' },
    codeLensProvider: {},
    inlayHintProvider: true,
    semanticTokensProvider: { legend: TOKEN_LEGEND, full: true },
    documentLinkProvider: {},
    foldingRangeProvider: true,
    completionProvider: { triggerCharacters: ['=', '#', '{', ' '] },
    definitionProvider: true,
    referencesProvider: true,
    renameProvider: { prepareProvider: true },
    codeActionProvider: {
      codeActionKinds: [QUICK_FIX, FIX_ALL_KIND],
      resolveProvider: resolvesCodeActionEdits,
    },
    ...(pullsDiagnostics && {
      diagnosticProvider: { identifier: 'precept', interFileDependencies: true, workspaceDiagnostics: true },
    }),
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}
