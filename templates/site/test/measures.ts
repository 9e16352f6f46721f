// What is measured on open pages.
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with the page, which has to be open without its policy (`bypassCSP`). */
export async function violations(page: Page): Promise<string[]> {
  // The source is large; it stays while the page does.
  if (!(await page.evaluate(() => 'axe' in globalThis))) {
    await page.evaluate(axe.source);
  }
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
  });
}

/** How far the page scrolls sideways. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Makes text twice as large, as a reader can whose browser zooms text only. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('html { font-size: 200% }');
    document.adoptedStyleSheets = [sheet];
  });
}

interface Shift extends PerformanceEntry {
  value: number;
  sources: { node?: Node }[];
}

/** Records layout shifts, and what was moved, from the next page on. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[]) {
        const moved = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML : node?.textContent));
        shifts.push(`${entry.value}: ${moved.map((text) => text?.slice(0, 80)).join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/**
 * The layout shifts while the page of an address loads, for a page that records them: the least of three loads. Where other
 * programs keep the processor, a browser may paint a page that is half there; what the page itself shifts, it shifts each time.
 */
export async function shifts(page: Page, address: string): Promise<string[]> {
  let least: string[] | undefined;
  for (let load = 0; load < 3 && least?.length !== 0; load += 1) {
    await page.goto(address);
    await page.waitForTimeout(150);
    const found = await page.evaluate(() => (globalThis as typeof globalThis & { shifts: string[] }).shifts);
    least = least === undefined || found.length < least.length ? found : least;
  }
  return least ?? [];
}
