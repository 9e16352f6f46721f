// The site that the generator wrote of the sample, with the scripts that were just built: those in it may be older.
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Host, site } from './browser.js';
import { fakeGateway } from './fake-gateway.mjs';

/** The button of the sample with the most arguments; the last one empties the form. */
export const fullest = '.examples button:nth-last-child(2)';

/** The served site. Its host is a gateway as well, and sends the headers of the file `_headers`. */
export interface GeneratedSite extends Host {
  /** Answers calls, and records them. */
  readonly gateway: Awaited<ReturnType<typeof fakeGateway>>;
  /** The addresses of all pages in the site. */
  readonly pages: readonly string[];
  /** The address of the folder, with the last slash. */
  readonly folder: string;
}

/** Serves a copy of the site until it is closed. */
export async function serveGenerated(): Promise<GeneratedSite> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync(join(site, '../../generated-sample/site'), folder, { recursive: true });
  cpSync(join(site, 'target/assets'), join(folder, 'assets'), { recursive: true });
  const rules = headerRules(readFileSync(join(folder, '_headers'), 'utf8'));
  const gateway = await fakeGateway({
    provider: 'stripe',
    site: folder,
    headers: (pathname) =>
      Object.fromEntries(rules.flatMap(({ path, header }) => (pathname.startsWith(path) ? [header] : []))),
  });
  return {
    url: gateway.url,
    gateway,
    pages: readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => name.replaceAll('\\', '/'))
      .sort(),
    folder: `${pathToFileURL(folder).href}/`,
    async close() {
      await gateway.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

interface HeaderRule {
  readonly path: string;
  readonly header: readonly [name: string, value: string];
}

// A line with the start of paths and `*`, and below it indented headers.
function headerRules(text: string): HeaderRule[] {
  let path = '';
  const rules: HeaderRule[] = [];
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
