import { window } from 'vscode';
import type { CommandContext } from './context.ts';

/** Stops the language server and starts it again; open documents are sent anew. */
export async function restartServer({ server, output }: CommandContext): Promise<void> {
  output.info('Restart asked for by the user.');
  await server.restart();
  window.setStatusBarMessage('Precept: server restarted', 3000);
}
