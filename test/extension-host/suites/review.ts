import * as assert from 'node:assert';
import * as vscode from 'vscode';
import type { ReviewOutcome } from '../../../server/src/protocol.ts';
import { closeAll, diagnostics, file, finding, noFinding, quickFix, replace, ruleOf, show, until } from '../support.ts';

const RULE = 'reviewed-conflict';
const PATH = 'AGENTS.md';

/** A workspace with a language model at hand: that of `language-model`, beside this folder. */
export function reviewSuite(): void {
  suite('a deep review', () => {
    suiteSetup(async () => {
      await until('the models are there', async () => {
        const models = await vscode.lm.selectChatModels({ vendor: 'precept-test' });
        return models.length > 0;
      });
    });
    setup(asked);
    teardown(closeAll);

    test('never begins by itself', async () => {
      const editor = await show(PATH);
      await replace(editor, 'lying', 'about');
      await vscode.commands.executeCommand('precept.lintWorkspace');
      assert.deepStrictEqual(await asked(), []);
    });

    test('shows the conflict that holds, underlined and linked; what the model invented is dropped', async () => {
      const { document } = await show(PATH);
      const outcome = await review('careful');
      assert.strictEqual(outcome?.conflicts, 1);
      assert.strictEqual(outcome.dropped.length, 1);
      const conflict = await finding(PATH, RULE);
      assert.strictEqual(diagnostics(PATH).filter((one) => ruleOf(one) === RULE).length, 1);
      assert.strictEqual(document.getText(conflict.range), 'Nothing is left lying');
      assert.match(conflict.message, /A job stalls for a quarter of an hour\./);
      const [other] = conflict.relatedInformation ?? [];
      assert.ok(other && document.getText(other.location.range).startsWith('What stalls for ten minutes'));
      assert.ok(typeof conflict.code === 'object' && conflict.code.target.path.endsWith(`/docs/rules/${RULE}.md`));
    });

    test('sends the file’s text, and nothing else, to the model that was named', async () => {
      const { document } = await show(PATH);
      await review('precept-test/careful');
      const questions = await asked();
      assert.deepStrictEqual(
        questions.map(({ model }) => model),
        ['careful'],
      );
      for (const line of document.getText().trimEnd().split('\n')) assert.ok(questions[0]?.question.includes(line));
    });

    test('brings a fix that resolves the finding, and one undo brings both back', async () => {
      const { document } = await show(PATH);
      const before = document.getText();
      await review('careful');
      const { range } = await finding(PATH, RULE);
      const { edit } = await quickFix(document.uri, range, 'Keep the other one, remove this');
      assert.ok(edit);
      await vscode.workspace.applyEdit(edit);
      assert.strictEqual(document.getText(), before.replace('- Nothing is left lying.\n', ''));
      await noFinding(PATH, RULE);
      await vscode.commands.executeCommand('undo');
      assert.strictEqual(document.getText(), before);
      await finding(PATH, RULE);
    });

    test('is forgotten with its file', async () => {
      // Opened as a user does: VS Code keeps what an extension opens for minutes.
      const path = 'night/AGENTS.md';
      const open = () => vscode.commands.executeCommand('vscode.open', file(path));
      await open();
      await until('the file is in front', () => vscode.window.activeTextEditor?.document.uri.path === file(path).path);
      await review('careful');
      await finding(path, RULE);
      await closeAll();
      await noFinding(path, RULE);
      await open();
      await review('blocked');
      await noFinding(path, RULE);
    });

    test('checks the answer against the text as it is by then', async () => {
      const editor = await show(PATH);
      const outcome = review('slow');
      await until('the model was asked', async () => (await asked()).length > 0);
      await replace(editor, 'Nothing is left lying.', 'Everything is left as it is.');
      await vscode.commands.executeCommand('precept-test.release');
      assert.deepStrictEqual([(await outcome)?.conflicts, (await outcome)?.dropped.length], [0, 1]);
      await noFinding(PATH, RULE);
    });

    test('asks in pieces where the model’s context is small', async () => {
      await lengthen(await show(PATH));
      const outcome = await review('small');
      assert.ok((await asked()).length > 1);
      assert.strictEqual(outcome?.conflicts, 1);
    });

    test('leaves what an earlier one found when the model fails half-way', async () => {
      await lengthen(await show(PATH));
      await review('careful');
      await finding(PATH, RULE);
      await asked();
      const outcome = await review('tired');
      assert.strictEqual((await asked()).length, 2);
      assert.deepStrictEqual([outcome?.conflicts, outcome?.dropped], [0, []]);
      await finding(PATH, RULE);
    });

    test('leaves what an earlier one found when the model fails', async () => {
      await show(PATH);
      await review('careful');
      await finding(PATH, RULE);
      assert.strictEqual(await review('blocked'), undefined);
      assert.strictEqual(await review('no such model'), undefined);
      await finding(PATH, RULE);
    });

    test('takes an answer that is none for no findings', async () => {
      await show(PATH);
      const outcome = await review('chatty');
      assert.deepStrictEqual([outcome?.conflicts, outcome?.cases, outcome?.dropped.length], [0, 0, 1]);
    });
  });
}

/** Runs the command with the model named, as a keybinding can. */
function review(model: string): Thenable<ReviewOutcome | undefined> {
  return vscode.commands.executeCommand('precept.reviewDocument', model);
}

/** Makes a document longer than a small context. */
async function lengthen(editor: vscode.TextEditor): Promise<void> {
  const lines = 'The lamp stands on the left.\n'.repeat(20);
  const filler = Array.from({ length: 8 }, (_, at) => `\n## Shelf ${at}\n\n${lines}`).join('');
  await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), filler));
}

/** The questions that models were asked since this was called last. */
async function asked(): Promise<{ model: string; question: string }[]> {
  return vscode.commands.executeCommand('precept-test.asked');
}
