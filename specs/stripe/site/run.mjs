// Compares the documentation site of the whole Stripe API with other tools for the same document, in Chromium: what an operation
// transfers and costs until it can be read. Needs the output of 'mvn -DskipTests -Pstripe package', and on the first run the npm
// registry; no page reaches another host. Prints Markdown.
// Usage: node specs/stripe/site/run.mjs [--runs N] [--alone]; '--alone' leaves the other tools out
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { budget } from '../../../templates/site/test/budget.mjs';
import { measure, median } from '../measure.mjs';
import { generateArguments, jar, requireBuilt, spec, target as stripeTarget } from '../project.mjs';
import { LIMIT, visit } from './browser.mjs';
import { peers } from './peers.mjs';
import { serve } from './server.mjs';
import { search, typeInForm } from './typing.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const runsOption = process.argv.indexOf('--runs');
const runs = runsOption < 0 ? 3 : Number(process.argv[runsOption + 1]);
requireBuilt(jar, spec);

const work = join(stripeTarget, 'site');
const modules = join(work, 'node_modules');
mkdirSync(work, { recursive: true });
for (const file of ['package.json', 'package-lock.json']) {
  cpSync(join(here, file), join(work, file));
}
if (!existsSync(join(modules, 'redoc'))) {
  // Each tool is one bundle; the lock leaves out the packages that are in it.
  execFileSync('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: work, stdio: 'inherit' });
}
const { chromium } = createRequire(join(work, 'package.json'))('playwright-core');

const OPERATIONS = [
  {
    id: 'PostIdentityVerificationSessionsSessionRedact',
    method: 'POST',
    path: '/v1/identity/verification_sessions/{session}/redact',
    texts: ['Redact a VerificationSession to remove all collected information'],
  },
  {
    id: 'PostAccounts',
    method: 'POST',
    path: '/v1/accounts',
    texts: ['you can create Stripe accounts for your users', 'used to securely provide details to the account'],
  },
];

const site = await generate();
const ours = { title: 'generated', files: {}, folder: site, address: ({ id }) => `/${page(id)}` };
const tools = process.argv.includes('--alone') ? [ours] : [ours, ...peers(modules, spec)];
for (const operation of OPERATIONS) {
  await compare(operation);
}
await typing();
weigh();

/** The path of the page of an operation of the site. */
function page(id) {
  return `operations/${id}.html`;
}

/** Generates the site, prints what it costs, and returns its folder. */
async function generate() {
  const out = (run) => join(work, 'out', `${run}`);
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
  const options = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-XX:-UsePerfData'];
  const row = async (title, args) => {
    const results = [];
    for (let run = 0; run < runs; run++) {
      results.push(await measure(java, [...options, '-jar', jar, ...args(run)]));
    }
    const [cpu, system, peak] = ['cpu', 'system', 'peak'].map((key) => median(results, key));
    cells([title, `${cpu.toFixed(1)} s`, `${system.toFixed(1)} s`, `${peak.toFixed(0)} MB`]);
  };
  header(['', 'CPU', 'of that, system', 'peak memory']);
  await row('read the document, inspect an operation', () => [
    'inspect',
    ...generateArguments('', '').slice(1, 5),
    '--operation',
    OPERATIONS[0].id,
  ]);
  await row('generate the site', (run) => {
    rmSync(out(run), { recursive: true, force: true });
    return [...generateArguments(out(run), join(work, 'lock.json')), '--only', 'site'];
  });
  return join(out(0), 'site');
}

/** Opens the page of an operation with all tools, in turns, and prints the medians. */
async function compare(operation) {
  const servers = await Promise.all(tools.map(({ files, folder }) => serve(files, folder)));
  const results = tools.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, tool] of tools.entries()) {
      // What hung once is not waited for again.
      if (!results[index].some(({ stopped }) => stopped)) {
        const address = tool.address(operation);
        results[index].push(await visit(chromium, servers[index], address, operation.texts));
      }
    }
  }
  servers.forEach(({ stop }) => stop());
  console.log(`\n\`${operation.id}\`, load of the machine ${loadavg()[0].toFixed(0)}:\n`);
  header([
    '',
    'transfer',
    'other hosts',
    'readable: CPU',
    'wall',
    'tasks > 50 ms',
    'longest',
    'elements',
    'layout shift',
  ]);
  tools.forEach(({ title }, index) => cells([title, ...figures(results[index])]));
}

function figures(visits) {
  const last = visits.at(-1);
  const transfer = `${(Math.round(last.bytes / 100) / 10).toLocaleString('en')} KB`;
  const others = last.others.length > 0 ? `${last.others.length}: ${[...new Set(last.others)].join(', ')}` : '0';
  if (last.stopped) {
    return [transfer, others, `${last.cpu.toFixed(0)} s, stopped`, `> ${LIMIT / 1000} s`, '', '', '', ''];
  }
  const measured = visits.map(({ tasks, ...rest }) => ({
    ...rest,
    tasks: tasks.length,
    longest: Math.max(0, ...tasks),
  }));
  const number = (key, digits) => median(measured, key).toFixed(digits);
  return [
    transfer,
    others,
    time(median(measured, 'cpu')),
    time(median(measured, 'wall')),
    number('tasks', 0),
    time(median(measured, 'longest') / 1000),
    median(measured, 'elements').toLocaleString('en'),
    number('shift', 2),
  ];
}

/** Prints what a key press costs on the page of the last operation. */
async function typing() {
  const server = await serve({}, site);
  const path = `/${page(OPERATIONS.at(-1).id)}`;
  console.log(`\n\`${OPERATIONS.at(-1).id}\`:\n`);
  header(['a key press', 'median', 'largest', 'CPU with drawing']);
  for (const [title, type] of [
    ['in the form, until the code has followed', typeInForm],
    ['in the search, until the results are there', search],
  ]) {
    const { median, largest, cpu } = await type(chromium, server, path);
    cells([title, ...[median, largest, cpu].map((value) => `${value.toFixed(1)} ms`)]);
  }
  server.stop();
}

/** Prints the bytes of all pages of operations. */
function weigh() {
  const { median: middle, largest, pages, onDemand } = budget(site);
  console.log(`\n${pages.length} pages of operations, bytes after gzip:\n`);
  header(['', 'on load', 'with all scripts that they load on demand']);
  const number = (value) => value.toLocaleString('en');
  const row = (title, { bytes, all }) => cells([title, number(bytes), number(all)]);
  row('median', middle);
  for (const { id } of OPERATIONS) {
    row(
      `\`${id}\``,
      pages.find((each) => each.page === page(id)),
    );
  }
  row(`the largest, \`${largest.page}\``, largest);
  const shared = Object.entries(onDemand).map(([file, bytes]) => `\`${file}\` ${number(bytes)}`);
  console.log(`\nOn demand: ${shared.join(', ')}, and the script of the operation.`);
}

function time(seconds) {
  return seconds < 1 ? `${(seconds * 1000).toFixed(0)} ms` : `${seconds.toFixed(1)} s`;
}

function header(titles) {
  cells(titles);
  console.log(`|${titles.map(() => '---').join('|')}|`);
}

function cells(values) {
  console.log(`| ${values.join(' | ')} |`.replaceAll('|  ', '| '));
}
