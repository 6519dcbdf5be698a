import { RequestType, RequestType0, type CancellationToken } from 'vscode-languageserver';
import type { Finding, SpecDocument, Workspace } from '../../core/index.ts';
import {
  agentsViewRequest,
  specFilesRequest,
  stackViewRequest,
  type AgentsView,
  type AgentsViewParams,
  type SpecFilesView,
  type StackView,
  type StackViewParams,
} from '../../protocol.ts';
import { yieldToMessages } from '../cancellation.ts';
import type { ServerContext } from '../context.ts';
import { agentChoices, toAgentsView, toSpecFiles, toStackView, type Target } from '../stackView.ts';

/** Authority across files: one agent's stack, all agents beside all files, and the files for the tree view. */
export function registerStack(context: ServerContext): void {
  const { connection, workspaces } = context;

  const stack = new RequestType<StackViewParams, StackView | null, void>(stackViewRequest);
  connection.onRequest(stack, async ({ uri, agent }, token) => {
    const found = await lookUp(context, uri, token);
    if (!found) return null;
    const { workspace, target, cwd } = found;
    const known = agentChoices(workspace);
    const id = known.find((choice) => choice.id === agent)?.id ?? known[0]?.id ?? 'agents-md';
    const answer = workspace.stackOf(id, cwd, target.path);
    const documents = documentsOf(
      workspace,
      answer.layers.map(({ path }) => path),
    );
    const conflicts = await conflictsIn(context, documents, token);
    return toStackView(workspace, target, answer, conflicts, (at) => documents.find((document) => document.uri === at));
  });

  const agents = new RequestType<AgentsViewParams, AgentsView | null, void>(agentsViewRequest);
  connection.onRequest(agents, async ({ uri }, token) => {
    const found = await lookUp(context, uri, token);
    return found ? toAgentsView(found.workspace, found.target, found.cwd) : null;
  });

  const files = new RequestType0<SpecFilesView, void>(specFilesRequest);
  connection.onRequest(files, async (token) => {
    const folders: SpecFilesView['folders'] = [];
    for (const root of workspaces.roots) {
      await yieldToMessages(token);
      const workspace = await workspaces.at(root, (await context.settings.of(`${root}/AGENTS.md`)).agents);
      if (workspace) folders.push({ uri: root, files: toSpecFiles(workspace) });
    }
    return { folders };
  });
}

interface Found {
  readonly workspace: Workspace;
  readonly target: Target;
  /** Where the agent is taken to be started: in the folder of the target, as one does in a terminal. */
  readonly cwd: string;
}

async function lookUp(context: ServerContext, uri: string, token: CancellationToken): Promise<Found | undefined> {
  await yieldToMessages(token);
  const { workspaces, settings } = context;
  const root = workspaces.rootOf(`${uri}/`);
  if (root === undefined) return undefined;
  const workspace = await workspaces.at(root, (await settings.of(uri)).agents);
  if (!workspace) return undefined;
  const path = decodeURIComponent(uri.slice(root.length + 1));
  const folder = workspace.tree.isDir(path) ? path : path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return { workspace, target: { uri, path }, cwd: startFolder(folder) };
}

/** Nobody starts an agent inside the folder of its rules. */
function startFolder(folder: string): string {
  const hidden = /(?:^|\/)\.[^/]+(?:\/|$)/.exec(folder);
  return hidden ? folder.slice(0, hidden.index) : folder;
}

function documentsOf({ specs }: Workspace, paths: readonly string[]): SpecDocument[] {
  const wanted = new Set(paths);
  return specs.filter(({ path }) => wanted.has(path)).map(({ spec }) => spec.document);
}

async function conflictsIn(
  { linter, settings }: ServerContext,
  documents: readonly SpecDocument[],
  token: CancellationToken,
): Promise<Finding[]> {
  const found: Finding[] = [];
  for (const document of documents) {
    await yieldToMessages(token);
    const { findings } = await linter.lint(document, await settings.of(document.uri));
    found.push(...findings.filter(({ kind }) => kind === 'conflict'));
  }
  return found;
}
