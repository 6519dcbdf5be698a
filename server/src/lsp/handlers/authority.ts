import { RequestType } from 'vscode-languageserver';
import { authorityViewRequest, type AuthorityView, type AuthorityViewParams } from '../../protocol.ts';
import { toAuthorityView } from '../authorityView.ts';
import { yieldToMessages } from '../cancellation.ts';
import type { ServerContext } from '../context.ts';

/** The data of the authority preview, for any open document: a reader may want it before a file is a spec file. */
export function registerAuthority({
  connection,
  documents,
  service,
  specFiles,
  linter,
  settings,
}: ServerContext): void {
  const type = new RequestType<AuthorityViewParams, AuthorityView | null, void>(authorityViewRequest);
  connection.onRequest(type, async ({ uri }, token) => {
    await yieldToMessages(token);
    const document = documents.get(uri);
    if (!document) return null;
    const { spec } = document;
    const findings = specFiles.isSpec(document) ? linter.lint(spec, await settings.of(uri)).findings : [];
    return toAuthorityView(spec, service.getAuthorityView(spec), findings);
  });
}
