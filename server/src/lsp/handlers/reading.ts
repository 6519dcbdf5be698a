import type { DocumentSymbol, Hover, SymbolInformation } from 'vscode-languageserver';
import { MarkupKind } from 'vscode-languageserver';
import { yieldToMessages } from '../cancellation.ts';
import type { ServerContext } from '../context.ts';
import { toDocumentSymbols, toRange, toSymbolInformation } from '../convert.ts';

/** Hover and outline: what a reader sees without changing anything. */
export function registerReading(context: ServerContext): void {
  const { connection, documents, service, features, specFiles, settings, workspaces } = context;

  connection.onHover(async ({ textDocument, position }, token): Promise<Hover | null> => {
    await yieldToMessages(token);
    const document = documents.get(textDocument.uri);
    if (!document || !specFiles.isSpec(document)) return null;
    const { spec } = document;
    const workspace = await workspaces.around(spec, (await settings.of(spec.uri)).agents);
    const hover = service.getHover(spec, spec.lines.offsetAt(position), workspace);
    if (!hover) return null;
    return {
      contents: { kind: MarkupKind.Markdown, value: hover.markdown },
      range: toRange(hover.span, spec.lines),
    };
  });

  connection.onDocumentSymbol(async ({ textDocument }, token): Promise<DocumentSymbol[] | SymbolInformation[]> => {
    await yieldToMessages(token);
    const document = documents.get(textDocument.uri);
    if (!document || !specFiles.isSpec(document)) return [];
    const { spec } = document;
    const symbols = service.getSymbols(spec);
    if (features.nestedSymbols) return toDocumentSymbols(symbols, spec.lines);
    return toSymbolInformation(symbols, spec.uri, spec.lines);
  });
}
