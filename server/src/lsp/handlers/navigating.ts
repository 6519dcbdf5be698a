import {
  CompletionItemKind,
  LSPErrorCodes,
  ResponseError,
  type CompletionItem,
  type Location,
  type Position,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { isSectionId, type CompletionChoice, type SpecDocument } from '../../core/index.ts';
import { yieldToMessages } from '../cancellation.ts';
import type { ServerContext } from '../context.ts';
import { toRange } from '../convert.ts';

const COMPLETION_KINDS: Readonly<Record<CompletionChoice['kind'], CompletionItemKind>> = {
  level: CompletionItemKind.EnumMember,
  attribute: CompletionItemKind.Property,
  section: CompletionItemKind.Reference,
  directive: CompletionItemKind.Keyword,
  rule: CompletionItemKind.Value,
};

interface Place {
  readonly textDocument: { readonly uri: string };
  readonly position: Position;
}

/** Section ids: completion, definition, references and rename. */
export function registerNavigating(context: ServerContext): void {
  const { connection, service } = context;

  /** Runs `answer` on the spec file at a place; `otherwise` for any other file. */
  const at = async <Result>(
    { textDocument, position }: Place,
    token: Parameters<typeof yieldToMessages>[0],
    otherwise: Result,
    answer: (spec: SpecDocument, offset: number) => Result,
  ): Promise<Result> => {
    await yieldToMessages(token);
    const document = context.documents.get(textDocument.uri);
    if (!document || !context.specFiles.isSpec(document)) return otherwise;
    return answer(document.spec, document.spec.lines.offsetAt(position));
  };

  connection.onCompletion((params, token) =>
    at<CompletionItem[]>(params, token, [], (spec, offset) =>
      service.getCompletions(spec, offset).map(({ label, detail, span, text, kind }) => ({
        label,
        detail,
        kind: COMPLETION_KINDS[kind],
        textEdit: { range: toRange(span, spec.lines), newText: text },
        filterText: text,
      })),
    ),
  );

  connection.onDefinition((params, token) =>
    at<Location | null>(params, token, null, (spec, offset) => {
      const span = service.getDefinition(spec, offset);
      return span ? { uri: spec.uri, range: toRange(span, spec.lines) } : null;
    }),
  );

  connection.onReferences((params, token) =>
    at<Location[]>(params, token, [], (spec, offset) => {
      const found = service.getReferences(spec, offset);
      if (!found) return [];
      const spans = params.context.includeDeclaration ? [found.definition, ...found.uses] : found.uses;
      return spans.map((span) => ({ uri: spec.uri, range: toRange(span, spec.lines) }));
    }),
  );

  connection.onPrepareRename((params, token) =>
    at<Range | null>(params, token, null, (spec, offset) => {
      const span = service.getRenameSpan(spec, offset);
      return span ? toRange(span, spec.lines) : null;
    }),
  );

  connection.onRenameRequest(async (params, token) => {
    if (!isSectionId(params.newName)) {
      throw new ResponseError(
        LSPErrorCodes.RequestFailed,
        `“${params.newName}” can't be a section id: letters, digits and . _ : - only`,
      );
    }
    return at<WorkspaceEdit | null>(params, token, null, (spec, offset) => {
      const edits = service.getRenameEdits(spec, offset, params.newName);
      if (!edits) return null;
      const clash = service.getRenameClash(spec, offset, params.newName);
      if (clash) {
        const line = spec.lines.positionAt(clash.start).line + 1;
        throw new ResponseError(
          LSPErrorCodes.RequestFailed,
          `“${params.newName}” is the id of another place already, on line ${line}: links could not tell them apart`,
        );
      }
      return {
        changes: { [spec.uri]: edits.map(({ span, text }) => ({ range: toRange(span, spec.lines), newText: text })) },
      };
    });
  });
}
