import * as assert from 'node:assert';
import * as vscode from 'vscode';
import type { LintWorkspaceResult } from '../../../server/src/protocol.ts';
import {
  closeAll,
  diagnostics,
  extension,
  file,
  finding,
  noFinding,
  quickFix,
  replace,
  ruleOf,
  show,
  until,
} from '../support.ts';

const RULE = 'unknown-level';

/** A workspace with spec files of several kinds. */
export function specsSuite(): void {
  suite('a workspace with spec files', () => {
    teardown(closeAll);

    test('wakes the extension up and starts the server', async () => {
      await until('the extension is active', () => extension().isActive);
      await until('the server runs', () => extension().exports.isRunning());
    });

    test('shows findings in AGENTS.md with range, severity and a link to the rule', async () => {
      const { document } = await show('AGENTS.md');
      const diagnostic = await finding('AGENTS.md', RULE);
      assert.strictEqual(document.getText(diagnostic.range), 'keeper');
      assert.strictEqual(diagnostic.severity, vscode.DiagnosticSeverity.Error);
      assert.ok(typeof diagnostic.code === 'object' && diagnostic.code.target.path.endsWith(`/docs/rules/${RULE}.md`));
    });

    for (const path of ['.cursor/rules/lamps.mdc', '.github/instructions/bells.instructions.md']) {
      test(`shows findings in ${path}`, async () => {
        await show(path);
        await finding(path, RULE);
      });
    }

    test('shows nothing in a README', async () => {
      await show('AGENTS.md');
      await show('README.md');
      await finding('AGENTS.md', RULE);
      assert.deepStrictEqual(diagnostics('README.md'), []);
    });

    test('follows the typing', async () => {
      const editor = await show('AGENTS.md');
      await finding('AGENTS.md', RULE);
      await replace(editor, 'authority=keeper', 'authority=user');
      await noFinding('AGENTS.md', RULE);
      await vscode.commands.executeCommand('undo');
      await finding('AGENTS.md', RULE);
    });

    test('a quick fix by its title resolves the finding, and one undo restores every byte', async () => {
      const { document } = await show('AGENTS.md');
      const before = document.getText();
      const { range } = await finding('AGENTS.md', RULE);
      const action = await quickFix(document.uri, range, 'Change to `user`');
      assert.ok(action.edit);
      await vscode.workspace.applyEdit(action.edit);
      assert.strictEqual(document.getText(), before.replace('authority=keeper', 'authority=user'));
      await noFinding('AGENTS.md', RULE);
      await vscode.commands.executeCommand('undo');
      assert.strictEqual(document.getText(), before);
    });

    test('hover tells the level of an instruction', async () => {
      const { document } = await show('AGENTS.md');
      const hovers = await until('the hover answers', async () => {
        const position = new vscode.Position(8, 3);
        const all = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          position,
        );
        return all.length > 0 ? all : undefined;
      });
      const text = hovers.flatMap(({ contents }) =>
        contents.map((content) => (typeof content === 'string' ? content : content.value)),
      );
      assert.match(text.join('\n'), /user.*Talking to ships/);
    });

    test('the outline has the sections with their levels', async () => {
      const { document } = await show('AGENTS.md');
      const section = await until('our outline is there', async () => {
        const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
          'vscode.executeDocumentSymbolProvider',
          document.uri,
        );
        return symbols?.flatMap((symbol) => [symbol, ...symbol.children]).find(({ detail }) => detail === 'user');
      });
      assert.strictEqual(section.name, 'Talking to ships');
    });

    test('a rule switched off in the settings falls silent, and speaks again', async () => {
      await show('AGENTS.md');
      await finding('AGENTS.md', RULE);
      const settings = vscode.workspace.getConfiguration('precept');
      await settings.update('rules', { [RULE]: 'off' }, vscode.ConfigurationTarget.Workspace);
      await noFinding('AGENTS.md', RULE);
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
      await finding('AGENTS.md', RULE);
    });

    test('"Restart Server" brings a new server with the same findings', async () => {
      await show('AGENTS.md');
      await finding('AGENTS.md', RULE);
      await vscode.commands.executeCommand('precept.restartServer');
      await finding('AGENTS.md', RULE);
      assert.strictEqual(extension().exports.isRunning(), true);
    });

    test('"Show Authority Preview" opens beside the editor, which keeps the focus', async () => {
      const editor = await show('AGENTS.md');
      await vscode.commands.executeCommand('precept.showAuthorityPreview');
      const tab = await until('the preview is open', () =>
        vscode.window.tabGroups.all
          .flatMap(({ tabs }) => tabs)
          .find(
            ({ input }) =>
              input instanceof vscode.TabInputWebview && input.viewType.endsWith('precept.authorityPreview'),
          ),
      );
      assert.strictEqual(tab.label, 'Authority: AGENTS.md');
      assert.notStrictEqual(tab.group.viewColumn, editor.viewColumn);
      assert.strictEqual(vscode.window.activeTextEditor?.document.uri.toString(), editor.document.uri.toString());
    });

    test('every command of the manifest exists', async () => {
      const declared = extension().packageJSON.contributes.commands.map(({ command }: { command: string }) => command);
      const known = new Set(await vscode.commands.getCommands(true));
      assert.deepStrictEqual(
        declared.filter((command: string) => !known.has(command)),
        [],
      );
    });

    // Last: from here on the whole workspace stays linted.
    test('"Lint Workspace" finds what is wrong in files that nobody opened, and notices when it is mended', async () => {
      const path = 'packages/api/CLAUDE.md';
      assert.deepStrictEqual(diagnostics(path), []);
      const result = await vscode.commands.executeCommand<LintWorkspaceResult>('precept.lintWorkspace');
      assert.strictEqual(result.files, 4);
      assert.ok(result.counts.error >= 4);
      assert.strictEqual(ruleOf(await finding(path, RULE)), RULE);
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file(path)));
      await vscode.workspace.fs.writeFile(file(path), new TextEncoder().encode(text.replace('captain', 'user')));
      await noFinding(path, RULE);
    });

    test('a closed file keeps its findings once the workspace is linted', async () => {
      await show('AGENTS.md');
      await finding('AGENTS.md', RULE);
      await closeAll();
      await new Promise((resolve) => setTimeout(resolve, 3000));
      await finding('AGENTS.md', RULE);
    });
  });
}
