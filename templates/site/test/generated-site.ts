// The site that the generator wrote of the sample, with the scripts that were just built: those in it may be older.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Host, site } from './browser.js';
import { pagesOf, siteHost } from './site-host.mjs';

/** The button of the sample with the most arguments; the last one empties the form. */
export const fullest = '.examples button:nth-last-child(2)';

/** The served site. Its host is a gateway as well, and sends the headers of the file `_headers`. */
export interface GeneratedSite extends Host {
  /** Answers calls, and records them. */
  readonly gateway: Awaited<ReturnType<typeof siteHost>>;
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
  const gateway = await siteHost(folder, { provider: 'stripe' });
  return {
    url: gateway.url,
    gateway,
    pages: pagesOf(folder),
    folder: `${pathToFileURL(folder).href}/`,
    async close() {
      await gateway.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
