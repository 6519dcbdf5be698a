/**
 * The preview's content security policy: its own script by nonce, style sheets from the extension, nothing else; no
 * connection, image, font or frame.
 * @param cspSource the webview's own origin, from `webview.cspSource`
 * @param nonce fresh for each page
 */
export function contentSecurityPolicy(cspSource: string, nonce: string): string {
  return `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${cspSource}; base-uri 'none'; form-action 'none'`;
}

/** A value that can't be guessed, for one page's script. */
export function createNonce(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
