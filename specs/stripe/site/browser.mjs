// Opens pages in Chromium, each in a browser of its own with empty caches, and measures them.
/* global document */
import { watch } from './watch.mjs';

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const size = { width: 1440, height: 900 };
/** Milliseconds after which a page that does not answer is stopped. */
export const LIMIT = 60_000;
const SETTLING = 3000;
const LATE = Symbol('late');

/** Runs something with a page in a fresh browser that reaches no host but this one. */
export async function withPage(chromium, use) {
  const server = await chromium.launchServer({
    executablePath,
    args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    return await use(await browser.newPage({ viewport: size }), browser);
  } finally {
    // A page that hangs would not let the browser close.
    await server.kill();
  }
}

/**
 * The figures of a page from an empty cache until its texts can be read, and of the three seconds after it.
 *
 * @param site an address of `serve`
 * @param texts what the reader looks for, the first in the window
 */
export function visit(chromium, site, path, texts) {
  return withPage(chromium, async (page, browser) => {
    const others = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== site.url) {
        others.push(url.host);
      }
    });
    await page.addInitScript(watch, texts);
    const cpu = await mainThread(page);
    const processes = await browser.newBrowserCDPSession();
    site.requests.length = 0;
    await browser.startTracing(page, { categories: ['-*', 'toplevel', 'blink.user_timing'] });
    await page.goto(site.url + path, { waitUntil: 'commit' });
    const wall = await within(page.evaluate(() => globalThis.reading));
    const sofar = () => ({ bytes: site.requests.reduce((sum, [, bytes]) => sum + bytes, 0), others });
    if (wall === LATE) {
      const { processInfo } = await processes.send('SystemInfo.getProcessInfo');
      const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ cpuTime }) => cpuTime);
      return { ...sofar(), stopped: true, cpu: Math.max(...renderers) };
    }
    const seconds = await cpu();
    const rest = await within(settled(page));
    const tasks = rest === LATE ? [] : longTasks(JSON.parse(String(await browser.stopTracing())));
    return { ...sofar(), wall: wall / 1000, cpu: seconds, ...(rest === LATE ? {} : rest), tasks };
  });
}

async function settled(page) {
  await page.waitForLoadState('load');
  await page.waitForTimeout(SETTLING);
  return page.evaluate(() => ({ elements: document.querySelectorAll('*').length, shift: globalThis.shift }));
}

/** Returns a function that returns the seconds of CPU of the main thread of a page since now. */
export async function mainThread(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const before = await read();
  return async () => (await read()) - before;
}

/** The milliseconds of CPU of the tasks over 50 ms in the thread of the page, which marked that its texts are readable. */
function longTasks({ traceEvents }) {
  const { tid } = traceEvents.find(({ name }) => name === 'readable');
  return traceEvents
    .filter((event) => event.tid === tid && event.name === 'ThreadControllerImpl::RunTask' && event.tdur > 50_000)
    .map(({ tdur }) => tdur / 1000);
}

function within(work) {
  let timer;
  const limit = new Promise((resolve) => (timer = setTimeout(resolve, LIMIT, LATE)));
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
