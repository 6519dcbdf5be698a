import {
  CodeActionKind,
  LSPErrorCodes,
  ResponseError,
  type CodeAction,
  type CodeActionContext,
  type Range,
} from 'vscode-languageserver';
import { collectSafeFixes, type Finding, type Fix, type Span, type SpecDocument } from '../../core/index.ts';
import { yieldToMessages } from '../cancellation.ts';
import { FIX_ALL_KIND } from '../capabilities.ts';
import type { ServerContext } from '../context.ts';
import { toCodeAction, toDiagnostic, toSpan, toWorkspaceEdit, type EditedDocument } from '../convert.ts';

/** What an action carries so that its edit can be computed later. */
interface ActionData {
  readonly uri: string;
  readonly version: number;
  /** Place in the findings of that version, and in the finding's fixes. */
  readonly finding: number;
  readonly fix: number;
}

/** Offers each finding's fixes as quick fixes, and all safe ones together; edits come when one is picked. */
export function registerCodeActions(context: ServerContext): void {
  const { connection, documents, specFiles } = context;
  connection.onCodeAction(async ({ textDocument: { uri }, range, context: wanted }, token) => {
    await yieldToMessages(token);
    const document = documents.get(uri);
    if (!document || !specFiles.isSpec(document)) return [];
    const findings = await findingsOf(context, document.spec);
    const offers = [
      ...(wants(wanted, CodeActionKind.QuickFix) ? quickFixes(document.spec, findings, range) : []),
      ...(wants(wanted, FIX_ALL_KIND) ? fixAll(findings) : []),
    ];
    return Promise.all(offers.map((offer) => toAction(context, offer)));
  });
  connection.onCodeActionResolve(async (action, token) => {
    await yieldToMessages(token);
    return resolve(context, action);
  });
}

async function findingsOf({ linter, settings }: ServerContext, document: SpecDocument): Promise<readonly Finding[]> {
  return (await linter.lint(document, await settings.of(document.uri))).findings;
}

/** Whether the client asked for this kind; a kind includes those that its name begins. */
function wants({ only }: CodeActionContext, kind: string): boolean {
  if (!only) return kind !== FIX_ALL_KIND;
  return only.some((asked) => kind === asked || asked === '' || kind.startsWith(`${asked}.`));
}

/** An action with the edits that it stands for. */
interface Offer {
  readonly action: CodeAction;
  readonly fix: Pick<Fix, 'edits' | 'renames'>;
}

function quickFixes(document: SpecDocument, findings: readonly Finding[], range: Range): Offer[] {
  const place = toSpan(range, document.lines);
  return findings.flatMap((finding, findingIndex) => {
    if (!touches(finding.span, place)) return [];
    const diagnostic = toDiagnostic(finding, document.lines, () => undefined);
    return finding.fixes.map((fix, fixIndex) => {
      const data: ActionData = { uri: document.uri, version: document.version, finding: findingIndex, fix: fixIndex };
      return { action: toCodeAction(fix, diagnostic, data), fix };
    });
  });
}

function toAction(context: ServerContext, { action, fix }: Offer): CodeAction | Promise<CodeAction> {
  const later = context.features.resolvesCodeActionEdits && action.data !== undefined;
  return later ? action : withEdit(context, action, fix);
}

function touches(a: Span, b: Span): boolean {
  return a.start <= b.end && b.start <= a.end;
}

function fixAll(findings: readonly Finding[]): Offer[] {
  const edits = collectSafeFixes(findings).flatMap((fix) => fix.edits);
  if (edits.length === 0) return [];
  // Nobody is there to fill holes in: they stay as text.
  const withoutHoles = edits.map(({ uri, span, text }) => ({ uri, span, text }));
  return [{ action: { title: 'Apply all safe fixes of Precept', kind: FIX_ALL_KIND }, fix: { edits: withoutHoles } }];
}

async function resolve(context: ServerContext, action: CodeAction): Promise<CodeAction> {
  const data = action.data as ActionData | undefined;
  if (!data) return action;
  const document = context.documents.get(data.uri);
  if (document?.version !== data.version) {
    throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed since the fix was offered');
  }
  const findings = await findingsOf(context, document.spec);
  const fix = findings[data.finding]?.fixes[data.fix];
  return fix ? withEdit(context, action, fix) : action;
}

/** Adds the edits, in whatever spec files of the workspace they are; a fix goes in whole or not at all. */
async function withEdit(
  { documents, specFiles, workspaces, service, features }: ServerContext,
  action: CodeAction,
  fix: Pick<Fix, 'edits' | 'renames'>,
): Promise<CodeAction> {
  const edited = new Map<string, EditedDocument>();
  for (const uri of new Set(fix.edits.map((edit) => edit.uri))) {
    const open = documents.get(uri);
    const snapshot = open?.spec ?? (await specFiles.read(uri));
    const text = snapshot ? undefined : await workspaces.readText(uri);
    // Any other file, such as a manifest, and one that is yet to be made.
    const { text: content, lines } = snapshot ?? service.createDocument(uri, text ?? '');
    const isNew = snapshot === undefined && text === undefined;
    edited.set(uri, { text: content, lines, version: open?.version ?? null, ...(isNew && { isNew }) });
  }
  const edit = toWorkspaceEdit(fix, (uri) => edited.get(uri), features);
  if (!edit)
    return { ...action, disabled: { reason: 'This editor can’t make or move the files that this fix is about.' } };
  return { ...action, edit };
}
