import {
  CodeLensRequest,
  FoldingRangeKind,
  InlayHintKind,
  SemanticTokensBuilder,
  type CodeLens,
  type DocumentLink,
  type FoldingRange,
  type InlayHint,
  type SemanticTokens,
} from 'vscode-languageserver';
import type { SemanticToken, SpecDocument } from '../../core/index.ts';
import { yieldToMessages } from '../cancellation.ts';
import type { ServerContext } from '../context.ts';
import { toRange, toSpan } from '../convert.ts';

/** By kind its place in the legend of `capabilities.ts`. */
const TOKEN_TYPES: Readonly<Record<SemanticToken['kind'], number>> = { binding: 0, preference: 1, level: 2 };

/** What the editor shows around and inside the text: lenses, inlay hints, colours, links, folding. */
export function registerAnnotating(context: ServerContext): void {
  const { connection, service } = context;
  const specAt = async (
    uri: string,
    token: Parameters<typeof yieldToMessages>[0],
  ): Promise<SpecDocument | undefined> => {
    await yieldToMessages(token);
    const document = context.documents.get(uri);
    return document && context.specFiles.isSpec(document) ? document.spec : undefined;
  };

  connection.onRequest(CodeLensRequest.type, async ({ textDocument }, token): Promise<CodeLens[]> => {
    const spec = await specAt(textDocument.uri, token);
    if (!spec) return [];
    return service.getSectionLenses(spec).map(({ span, title }) => {
      const range = toRange(span, spec.lines);
      return { range, command: { title, command: 'precept.showAuthorityPreview', arguments: [spec.uri] } };
    });
  });

  connection.languages.inlayHint.on(async ({ textDocument, range }, token): Promise<InlayHint[]> => {
    const spec = await specAt(textDocument.uri, token);
    const { levelHints } = await context.settings.of(textDocument.uri);
    if (!spec || levelHints === 'off') return [];
    return service
      .getLevelHints(spec, toSpan(range, spec.lines))
      .filter(({ inferred }) => levelHints === 'all' || !inferred)
      .map(({ offset, label, tooltip }) => {
        return { position: spec.lines.positionAt(offset), label, tooltip, kind: InlayHintKind.Type, paddingLeft: true };
      });
  });

  connection.languages.semanticTokens.on(async ({ textDocument }, token): Promise<SemanticTokens> => {
    const spec = await specAt(textDocument.uri, token);
    const builder = new SemanticTokensBuilder();
    for (const { span, kind } of spec ? service.getSemanticTokens(spec) : []) {
      const { line, character } = (spec as SpecDocument).lines.positionAt(span.start);
      builder.push(line, character, span.end - span.start, TOKEN_TYPES[kind], 0);
    }
    return builder.build();
  });

  connection.onDocumentLinks(async ({ textDocument }, token): Promise<DocumentLink[]> => {
    const spec = await specAt(textDocument.uri, token);
    if (!spec) return [];
    return service.getSectionLinks(spec).flatMap(({ link, target }) => {
      if (!target) return [];
      const line = spec.lines.positionAt(target.span.start).line + 1;
      return [
        {
          range: toRange(link.nameSpan, spec.lines),
          target: `${spec.uri}#L${line}`,
          tooltip: target.section?.title ?? target.name,
        },
      ];
    });
  });

  connection.onFoldingRanges(async ({ textDocument }, token): Promise<FoldingRange[]> => {
    const spec = await specAt(textDocument.uri, token);
    if (!spec) return [];
    return service.getFoldableSections(spec).map(({ span }) => ({
      startLine: spec.lines.positionAt(span.start).line,
      endLine: lastLineWithText(spec, span.start, span.end),
      kind: FoldingRangeKind.Region,
    }));
  });
}

/** Blank lines behind a section stay visible when it is folded. */
function lastLineWithText({ text, lines }: SpecDocument, start: number, end: number): number {
  return lines.positionAt(start + text.slice(start, end).trimEnd().length).line;
}
