import * as vscode from 'vscode';
import type { PreceptApi } from '../../client/src/activateShared.ts';

const POLL_MS = 50;
const PATIENCE_MS = 15_000;

/** Asks again and again until the answer is truthy: editor and server work side by side. */
export async function until<T>(what: string, ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

/** Our extension, activated by VS Code or not. */
export function extension(): vscode.Extension<PreceptApi> {
  const found = vscode.extensions.getExtension<PreceptApi>('precept.precept');
  if (!found) throw new Error('the extension is not installed');
  return found;
}

/** URI of a file of the workspace. */
export function file(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no workspace');
  return vscode.Uri.joinPath(folder.uri, path);
}

export async function show(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(file(path)));
}

/** Our diagnostics of a file at this moment. */
export function diagnostics(path: string): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(file(path)).filter(({ source }) => source === 'precept');
}

/** The rule that a diagnostic comes from. */
export function ruleOf({ code }: vscode.Diagnostic): unknown {
  return typeof code === 'object' ? code.value : code;
}

/** Waits until the file has a finding of the rule. */
export function finding(path: string, rule: string): Promise<vscode.Diagnostic> {
  return until(`${path} has a finding of ${rule}`, () => diagnostics(path).find((one) => ruleOf(one) === rule));
}

/** Waits until the file has no finding of the rule. */
export async function noFinding(path: string, rule: string): Promise<void> {
  await until(`${path} has no finding of ${rule}`, () => diagnostics(path).every((one) => ruleOf(one) !== rule));
}

/** Replaces the first occurrence of a text in the editor, as one undoable step. */
export async function replace(editor: vscode.TextEditor, from: string, to: string): Promise<void> {
  const start = editor.document.getText().indexOf(from);
  if (start < 0) throw new Error(`no ${from}`);
  const range = new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + from.length));
  await editor.edit((edit) => edit.replace(range, to));
}

/** Waits until the quick fix is offered: VS Code asks the server again after each answer of another provider. */
export function quickFix(uri: vscode.Uri, range: vscode.Range, title: string): Promise<vscode.CodeAction> {
  return until(`the quick fix “${title}” is offered`, async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
      50,
    );
    return actions.find((action) => action.title === title);
  });
}

/** Throws away changes and closes everything. */
export async function closeAll(): Promise<void> {
  for (const editor of vscode.window.visibleTextEditors) {
    if (editor.document.isDirty) {
      await vscode.window.showTextDocument(editor.document);
      await vscode.commands.executeCommand('workbench.action.files.revert');
    }
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
