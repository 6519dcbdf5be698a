import { contentSecurityPolicy } from './contentSecurity.ts';

/** What the page needs from its surroundings. */
export interface PageResources {
  readonly cspSource: string;
  readonly nonce: string;
  readonly scriptUri: string;
  readonly styleUri: string;
  /** Put into the page so that the script can store it as its state. */
  readonly documentUri: string;
}

/** The preview's page without content: the script fills `main` from messages, so no spec text ever is HTML source. */
export function renderHtml({ cspSource, nonce, scriptUri, styleUri, documentUri }: PageResources): string {
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${escapeAttribute(contentSecurityPolicy(cspSource, nonce))}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${escapeAttribute(styleUri)}">
  <title>Authority preview</title>
</head>
<body data-document-uri="${escapeAttribute(documentUri)}">
  <main id="preview"></main>
  <div id="announcer" role="status"></div>
  <script nonce="${nonce}" src="${escapeAttribute(scriptUri)}"></script>
</body>
</html>`;
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
