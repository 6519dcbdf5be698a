import { commands, lm, window, type LanguageModelChat, type Memento, type QuickPickItem } from 'vscode';
import { describeContext, NO_MODEL } from './wording.ts';

/** The model of the last review. */
const LAST_KEY = 'precept.review.model';
/** Models of which the user was told what they get. */
const TOLD_KEY = 'precept.review.told';

/**
 * The model that is to read a document: the one that is named, the only one, or the one that the user picks. Before its
 * first document he is told what is sent to it, unless he has named it.
 * @param memory remembers the choice and what was told
 * @param wanted id of a model, or its vendor and id with a slash between them
 * @returns undefined where there is none or the user thinks better of it
 */
export async function chooseModel(
  memory: Memento,
  fileName: string,
  wanted: string | undefined,
): Promise<LanguageModelChat | undefined> {
  const models = await lm.selectChatModels();
  if (models.length === 0) {
    void offerSearch();
    return undefined;
  }
  if (wanted !== undefined) {
    const named = models.find((model) => keyOf(model) === wanted || model.id === wanted);
    if (!named) void window.showWarningMessage(notThere(wanted, models));
    return named;
  }
  const picked = models.length === 1 ? models[0] : await pick(memory, fileName, models);
  if (!picked || !(await isAgreed(memory, fileName, picked))) return undefined;
  await memory.update(LAST_KEY, keyOf(picked));
  return picked;
}

interface ModelItem extends QuickPickItem {
  readonly model: LanguageModelChat;
}

async function pick(
  memory: Memento,
  fileName: string,
  models: readonly LanguageModelChat[],
): Promise<LanguageModelChat | undefined> {
  const last = memory.get<string>(LAST_KEY);
  const rank = (model: LanguageModelChat): number => (keyOf(model) === last ? 0 : 1);
  const items = [...models]
    .sort((a, b) => rank(a) - rank(b) || a.vendor.localeCompare(b.vendor) || a.name.localeCompare(b.name))
    .map((model): ModelItem => {
      const context = describeContext(model.maxInputTokens);
      const notes = [model.vendor, ...(context ? [context] : []), ...(keyOf(model) === last ? ['used last'] : [])];
      return { label: model.name, description: notes.join(' · '), model };
    });
  const picked = await window.showQuickPick(items, {
    title: `Review ${fileName} with`,
    placeHolder: 'The text of the file is sent to the model that you pick',
    matchOnDescription: true,
  });
  return picked?.model;
}

/** Says once for each model what it gets. */
async function isAgreed(memory: Memento, fileName: string, model: LanguageModelChat): Promise<boolean> {
  const told = memory.get<readonly string[]>(TOLD_KEY, []);
  const key = keyOf(model);
  if (told.includes(key)) return true;
  const send = 'Send';
  const answer = await window.showInformationMessage(
    `Send the text of ${fileName} to ${model.name}?`,
    {
      modal: true,
      detail:
        `A deep review sends the whole text of this one file to the language model ${model.name} (${model.vendor}), ` +
        'and nothing else of your workspace. Keys and passwords that Precept recognises are blotted out. It never ' +
        'happens without your command. You are asked once for each model.',
    },
    send,
  );
  if (answer !== send) return false;
  await memory.update(TOLD_KEY, [...told, key]);
  return true;
}

async function offerSearch(): Promise<void> {
  const search = 'Search Extensions';
  const answer = await window.showWarningMessage(NO_MODEL, search);
  if (answer === search) await commands.executeCommand('workbench.extensions.search', '@category:ai');
}

function keyOf({ vendor, id }: LanguageModelChat): string {
  return `${vendor}/${id}`;
}

function notThere(wanted: string, models: readonly LanguageModelChat[]): string {
  return `Precept: there is no language model “${wanted}” here. These are: ${models.map(keyOf).join(', ')}.`;
}
