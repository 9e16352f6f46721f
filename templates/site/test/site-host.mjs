// Serves a generated site as a host does that reads its file `_headers`.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fakeGateway } from './fake-gateway.mjs';

/**
 * Starts a host, which is a gateway as well unless the options say otherwise.
 *
 * @param {string} folder the folder `site` of the output
 * @param {{ provider?: string, isGateway?: boolean }} options
 */
export function siteHost(folder, options = {}) {
  const rules = headerRules(readFileSync(join(folder, '_headers'), 'utf8'));
  const headers = (/** @type {string} */ pathname) =>
    Object.fromEntries(rules.filter(({ path }) => pathname.startsWith(path)).map(({ header }) => header));
  return fakeGateway({ ...options, site: folder, headers });
}

/**
 * The addresses of all pages in a site.
 *
 * @param {string} folder the folder `site` of the output
 */
export function pagesOf(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
}

/**
 * A line with the start of paths and `*`, and below it indented headers.
 *
 * @param {string} text
 */
function headerRules(text) {
  let path = '';
  const rules = [];
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name && value) {
      rules.push({ path, header: [name, value] });
    } else if (line.startsWith('/')) {
      path = line.replace(/\*$/, '');
    }
  }
  return rules;
}
