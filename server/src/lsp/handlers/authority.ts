import { RequestType } from 'vscode-languageserver';
import { LEVELS } from '../../core/index.ts';
import {
  authorityViewRequest,
  exportAuthorityRequest,
  setLevelRequest,
  type AuthorityView,
  type AuthorityViewParams,
  type ExportAuthorityParams,
  type SetLevelParams,
  type SetLevelResult,
} from '../../protocol.ts';
import { toAuthorityView } from '../authorityView.ts';
import { yieldToMessages } from '../cancellation.ts';
import type { ServerContext } from '../context.ts';
import { toRange } from '../convert.ts';

const CANT_CLEAR = 'This level comes from further up: set another one, or change it there';

/** The chain of command, for any open document: a reader may want it before a file is a spec file. */
export function registerAuthority(context: ServerContext): void {
  const { connection, documents, service, specFiles, linter, settings } = context;

  const view = new RequestType<AuthorityViewParams, AuthorityView | null, void>(authorityViewRequest);
  connection.onRequest(view, async ({ uri }, token) => {
    await yieldToMessages(token);
    const document = documents.get(uri);
    if (!document) return null;
    const { spec } = document;
    const findings = specFiles.isSpec(document) ? (await linter.lint(spec, await settings.of(uri))).findings : [];
    return toAuthorityView(spec, service.getAuthorityModel(spec), findings);
  });

  const setLevel = new RequestType<SetLevelParams, SetLevelResult | null, void>(setLevelRequest);
  connection.onRequest(setLevel, async ({ uri, version, index, level, scope }, token) => {
    await yieldToMessages(token);
    const spec = documents.get(uri)?.spec;
    const wanted = LEVELS.find((name) => name === level);
    if (!spec || spec.version !== version || (level !== null && !wanted)) return null;
    const edits = service.getLevelEdits(spec, index, wanted, scope);
    if (!edits) return { edits: [], refusal: CANT_CLEAR };
    return { edits: edits.map(({ span, text }) => ({ range: toRange(span, spec.lines), newText: text })) };
  });

  const exporting = new RequestType<ExportAuthorityParams, string | null, void>(exportAuthorityRequest);
  connection.onRequest(exporting, async ({ uri, name, format }, token) => {
    await yieldToMessages(token);
    const spec = documents.get(uri)?.spec;
    return spec ? service.exportAuthority(spec, name, format) : null;
  });
}
