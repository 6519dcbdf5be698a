import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { QUIET_SETTINGS } from './codeServer.mjs';

const MIME_TYPES = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.html': 'text/html',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
};

/**
 * @typedef {object} WebServerOptions
 * @property {import('./install.mjs').Editor} editor
 * @property {string} extension folder of the extension, unpacked
 * @property {string} workspace folder to show; what the editor writes stays in the browser's memory
 *
 * @typedef {object} WebServer
 * @property {string} address page of the editor
 * @property {() => Promise<void>} stop
 */

/**
 * Serves VS Code for the web without any server behind it, as vscode.dev is: extensions and language servers run in
 * web workers. Uses the workbench inside code-server, whose fixed connection to a remote is undone while serving.
 * @param {WebServerOptions} options
 * @returns {Promise<WebServer>}
 */
export async function startWebServer({ editor, extension, workspace }) {
  const files = { '/static/': editor.vscode, '/extension/': extension, '/fs-provider/': editor.fsProvider };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = decodeURIComponent(url.pathname);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cache-control', 'no-store');
    const answer =
      path === '/'
        ? workbenchPage(editor.vscode, request.headers.host ?? '')
        : path.startsWith('/static/mount')
          ? mountedFile(join(workspace, normalize(path.slice('/static/mount'.length))), url.searchParams)
          : staticFile(files, path);
    if (answer) response.setHeader('content-type', answer.type).end(answer.body);
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** @typedef {{ type: string, body: string | Buffer }} Answer */

/**
 * @param {Record<string, string>} roots
 * @param {string} path
 * @returns {Answer | undefined}
 */
function staticFile(roots, path) {
  const [prefix, root] = Object.entries(roots).find(([prefix]) => path.startsWith(prefix)) ?? [];
  if (prefix === undefined || root === undefined) return undefined;
  const file = join(root, normalize(`/${path.slice(prefix.length)}`));
  try {
    const body = readFileSync(file);
    const type = MIME_TYPES[/** @type {keyof typeof MIME_TYPES} */ (extname(file))] ?? 'application/octet-stream';
    return { type, body: path.endsWith('/workbench/workbench.js') ? withoutRemote(body.toString()) : body };
  } catch {
    return undefined;
  }
}

/**
 * Answers @vscode/test-web's file system provider: `stat`, `readdir` or the bytes.
 * @param {string} file
 * @param {URLSearchParams} query
 * @returns {Answer | undefined}
 */
function mountedFile(file, query) {
  const typeOf = (/** @type {{ isDirectory(): boolean, isFile(): boolean }} */ entry) =>
    entry.isDirectory() ? 2 : entry.isFile() ? 1 : 64;
  const json = (/** @type {unknown} */ value) => ({ type: 'application/json', body: JSON.stringify(value) });
  try {
    if (query.has('stat')) {
      const info = statSync(file);
      return json({ type: typeOf(info), ctime: info.ctimeMs, mtime: info.mtimeMs, size: info.size });
    }
    if (query.has('readdir')) {
      const entries = readdirSync(file, { withFileTypes: true });
      return json(entries.map((entry) => ({ name: entry.name, type: typeOf(entry) })));
    }
    return { type: 'application/octet-stream', body: readFileSync(file) };
  } catch (error) {
    return query.size > 0 ? json({ error: /** @type {NodeJS.ErrnoException} */ (error).code }) : undefined;
  }
}

/**
 * @param {string} vscode
 * @param {string} host
 * @returns {Answer}
 */
function workbenchPage(vscode, host) {
  const at = (/** @type {string} */ path) => ({ scheme: 'http', authority: host, path });
  const configuration = {
    folderUri: { scheme: 'vscode-test-web', authority: 'mount', path: '/' },
    enableWorkspaceTrust: false,
    userDataPath: '/user',
    serverBasePath: '/',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    additionalBuiltinExtensions: [at('/fs-provider')],
    developmentOptions: { logLevel: 3, extensions: [at('/extension')] },
    webviewEndpoint: `http://${host}/static/out/vs/workbench/contrib/webview/browser/pre`,
    configurationDefaults: QUIET_SETTINGS,
    productConfiguration: {
      enableTelemetry: false,
      rootEndpoint: '',
      extensionEnabledApiProposals: { 'vscode.vscode-test-web-fs': ['fileSearchProvider', 'textSearchProvider'] },
    },
  };
  /** @type {Record<string, string>} */
  const values = {
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replace(/&/g, '&amp;').replace(/"/g, '&quot;'),
    WORKBENCH_WEB_BASE_URL: '/static',
    WORKBENCH_NLS_FALLBACK_URL: '/static/out/nls.messages.js',
    WORKBENCH_SCRIPT_NONCE: 'precept',
  };
  const page = readFileSync(join(vscode, 'out/vs/code/browser/workbench/workbench.html'), 'utf8');
  return { type: 'text/html', body: page.replace(/\{\{([A-Z_]+)\}\}/g, (_, name) => values[name] ?? '') };
}

/**
 * Undoes code-server's two changes that tie its page to a remote.
 * @param {string} script
 * @throws when the script isn't the one of the pinned version
 */
function withoutRemote(script) {
  const remote = 'remoteAuthority:location.host}';
  const userData = /\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}\)/;
  if (!script.includes(remote) || !userData.test(script)) throw new Error('code-server’s workbench has changed');
  return script
    .replace(remote, () => 'remoteAuthority:void 0}')
    .replace(userData, (_, schemas) => `.file('/').with({scheme:${schemas}.vscodeUserData})`);
}
