import { chromium } from 'playwright-core';
import { BROWSER_PACKAGES, ensureSystemPackages, findBrowser } from './systemPackages.mjs';

/** Sand-boxing needs rights that containers don't give; the page is our own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium. Installs it first when the user is root on Debian and it is missing.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  ensureSystemPackages(BROWSER_PACKAGES);
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('No Chromium found; name one in PRECEPT_CHROMIUM.');
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/**
 * A page in a context of its own that reaches this machine only. Requests that were refused are noted in `refused`.
 * @param {import('playwright-core').Browser} browser
 * @param {import('playwright-core').BrowserContextOptions} [options]
 * @returns {Promise<{ page: import('playwright-core').Page, refused: Set<string> }>}
 */
export async function newLocalPage(browser, options) {
  const context = await browser.newContext(options);
  /** @type {Set<string>} */
  const refused = new Set();
  await context.route('**/*', (route) => {
    const { protocol, hostname, origin } = new URL(route.request().url());
    if (['data:', 'blob:'].includes(protocol) || ['127.0.0.1', 'localhost'].includes(hostname)) return route.continue();
    refused.add(origin);
    return route.abort();
  });
  return { page: await context.newPage(), refused };
}
