import { Position, Range, TextEdit, Uri, WorkspaceEdit, window, workspace, type QuickPickItem } from 'vscode';
import {
  setLevelRequest,
  type AuthorityEntry,
  type AuthorityView,
  type SetLevelParams,
  type SetLevelResult,
} from '../../../server/src/protocol.ts';
import type { ServerConnection } from '../languageClient.ts';

/**
 * Writes a level into the text as one edit that one undo takes back.
 * @returns what to tell the user, in a sentence without its stop
 */
export async function setLevel(server: ServerConnection, params: SetLevelParams): Promise<string> {
  const result = await server.client.sendRequest<SetLevelResult | null>(setLevelRequest, params);
  if (!result) return 'The text has changed meanwhile: try again';
  if (result.refusal !== undefined) return result.refusal;
  const edit = new WorkspaceEdit();
  edit.set(
    Uri.parse(params.uri, true),
    result.edits.map(({ range: { start, end }, newText }) => {
      const range = new Range(new Position(start.line, start.character), new Position(end.line, end.character));
      return TextEdit.replace(range, newText);
    }),
  );
  if (!(await workspace.applyEdit(edit))) return 'The editor refused the edit';
  return params.level === null ? 'Level taken away' : `Level set to ${params.level}`;
}

interface LevelItem extends QuickPickItem {
  readonly choice: { readonly level: string | null; readonly scope: SetLevelParams['scope'] };
}

/** Lets the user pick a level for an instruction, or for the section that it stands in; undefined when he thinks better of it. */
export async function pickLevel(view: AuthorityView, entry: AuthorityEntry): Promise<LevelItem['choice'] | undefined> {
  const levels = view.lanes.flatMap(({ level, meaning }) => (level === null ? [] : [{ level, meaning }]));
  const items: LevelItem[] = levels.map(({ level, meaning }) => ({
    label: level,
    description: noteOn(level, entry),
    detail: meaning,
    choice: { level, scope: 'instruction' },
  }));
  if (entry.level !== null) {
    items.push({ label: 'No level of its own', choice: { level: null, scope: 'instruction' } });
  }
  const section = entry.sections.at(-1);
  if (section !== undefined) {
    items.push(
      ...levels.map(({ level }): LevelItem => {
        return { label: `${level} for all of “${section}”`, choice: { level, scope: 'section' } };
      }),
    );
  }
  const picked = await window.showQuickPick(items, {
    title: `Level of line ${entry.range.start.line + 1}`,
    placeHolder: entry.text,
    matchOnDescription: true,
  });
  return picked?.choice;
}

function noteOn(level: string, entry: AuthorityEntry): string {
  if (level === entry.level) return 'as it is';
  return level === entry.suggested ? 'suggested by the wording' : '';
}
