import { RequestType, RequestType0, type CancellationToken } from 'vscode-languageserver';
import {
  agentIds,
  disagreementsIn,
  formatMatrixMarkdown,
  formatStackMarkdown,
  startFolderOf,
  type Workspace,
} from '../../core/index.ts';
import {
  agentsViewRequest,
  exportStackRequest,
  specFilesRequest,
  stackViewRequest,
  type AgentsView,
  type AgentsViewParams,
  type ExportStackParams,
  type OutsideState,
  type SpecFilesView,
  type StackView,
  type StackViewParams,
} from '../../protocol.ts';
import { yieldToMessages } from '../cancellation.ts';
import type { ServerContext } from '../context.ts';
import { agentChoices, matrixOf, toAgentsView, toSpecFiles, toStackView, type Target } from '../stackView.ts';

/** Authority across files: one agent's stack, all agents beside all files, and the files for the tree view. */
export function registerStack(context: ServerContext): void {
  const { connection, workspaces } = context;

  const stack = new RequestType<StackViewParams, StackView | null, void>(stackViewRequest);
  connection.onRequest(stack, async ({ uri, agent }, token) => {
    const found = await lookUp(context, uri, token);
    if (!found) return null;
    const { workspace, target } = found;
    const known = agentChoices(workspace);
    const id = known.find((choice) => choice.id === agent)?.id ?? known[0]?.id ?? 'agents-md';
    const answer = workspace.stackOf(id, startFolderOf(id, target.folder), target.path);
    await yieldToMessages(token);
    return toStackView(workspace, target, answer, found.outside);
  });

  const agents = new RequestType<AgentsViewParams, AgentsView | null, void>(agentsViewRequest);
  connection.onRequest(agents, async ({ uri }, token) => {
    const found = await lookUp(context, uri, token);
    return found ? toAgentsView(found.workspace, found.target, found.outside) : null;
  });

  const exporting = new RequestType<ExportStackParams, string | null, void>(exportStackRequest);
  connection.onRequest(exporting, async ({ uri, agent }, token) => {
    const found = await lookUp(context, uri, token);
    if (!found) return null;
    const { workspace, target } = found;
    if (agent === null) return formatMatrixMarkdown(matrixOf(workspace, target, agentIds), target.path);
    const answer = workspace.stackOf(agent, startFolderOf(agent, target.folder), target.path);
    return formatStackMarkdown(answer, disagreementsIn(workspace, answer));
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
  readonly outside: OutsideState;
}

async function lookUp(context: ServerContext, uri: string, token: CancellationToken): Promise<Found | undefined> {
  await yieldToMessages(token);
  const { workspaces } = context;
  const root = workspaces.rootOf(`${uri}/`);
  if (root === undefined) return undefined;
  const settings = await context.settings.of(uri);
  const { state, tree } = context.outside.around(root, settings);
  const workspace = tree
    ? await workspaces.withOutside(root, settings.agents, tree)
    : await workspaces.at(root, settings.agents);
  if (!workspace) return undefined;
  const path = decodeURIComponent(uri.slice(root.length + 1));
  const folder = workspace.tree.isDir(path) ? path : path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return { workspace, target: { uri, path, folder }, outside: state };
}
