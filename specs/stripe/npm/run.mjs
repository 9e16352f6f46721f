// Measures the npm package of the whole Stripe API beside stripe-node: its files, the CPU time to import it, and to check one
// file that uses it. Needs the output of 'mvn -DskipTests -Pstripe package', and the npm registry on the first run.
// Usage: node specs/stripe/npm/run.mjs [--runs N]
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, median } from '../measure.mjs';
import { requireBuilt, target } from '../project.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const sdk = join(target, 'stripe', 'typescript');
const runsOption = process.argv.indexOf('--runs');
const runs = runsOption < 0 ? 11 : Number(process.argv[runsOption + 1]);
requireBuilt(join(sdk, 'dist'));

const work = join(target, 'npm');
mkdirSync(work, { recursive: true });
for (const file of ['package.json', 'package-lock.json']) {
  cpSync(join(here, file), join(work, file));
}
const modules = join(work, 'node_modules');
if (!existsSync(join(modules, 'stripe'))) {
  execFileSync('npm', ['ci', '--ignore-scripts', '--silent'], { cwd: work, stdio: 'inherit' });
}

const PACKAGES = [
  { title: 'generated', name: '@utdk/stripe', folder: sdk, use: `import client from '@utdk/stripe';` },
  {
    title: 'stripe-node 23.1.0',
    name: 'stripe',
    folder: join(modules, 'stripe'),
    use: `import Stripe from 'stripe';\nconst client = new Stripe('sk_test');`,
  },
];

/** The files of a package as npm packs them. */
function packed(folder) {
  const options = ['--dry-run', '--ignore-scripts', '--json'];
  const text = execFileSync('npm', ['pack', ...options], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 });
  const [{ entryCount, size, unpackedSize }] = JSON.parse(text);
  return [entryCount, size, unpackedSize];
}

/** The milliseconds of CPU of a Node process that runs a program, median. */
function cpu(folder, file, program) {
  const report =
    'const { userCPUTime, systemCPUTime } = process.resourceUsage(); console.log(userCPUTime + systemCPUTime)';
  writeFileSync(join(folder, file), `process.on('exit', () => { ${report}; });\n${program}\n`);
  const times = [];
  for (let run = 0; run <= runs; run++) {
    times.push(Number(execFileSync('node', [file], { cwd: folder, encoding: 'utf8' })) / 1000);
  }
  // The first one reads the files from disk.
  return times.slice(1).sort((a, b) => a - b)[Math.floor(runs / 2)];
}

/** The CPU seconds of the compiler for one file, median. */
async function check(folder, use, options) {
  writeFileSync(
    join(folder, 'use.mts'),
    `${use}\nconst customer = await client.customers.retrieve('cus_1');\nconsole.log(customer.id);\n`,
  );
  const compiler = join(modules, 'typescript', 'lib', 'tsc.js');
  const settings = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', ...options];
  const results = [];
  for (let run = 0; run < Math.ceil(runs / 2); run++) {
    results.push(await measure('node', [compiler, ...settings, join(folder, 'use.mts')]));
  }
  return median(results, 'cpu');
}

const line = (title, cells) => console.log(title.padEnd(24) + cells.map((cell) => String(cell).padStart(16)).join(''));
const number = (value) => value.toLocaleString('en');

line('', ['files', 'packed bytes', 'unpacked bytes', 'import ms', 'require ms', 'tsc s', 'skipLibCheck s']);
const bare = { folder: join(work, 'bare') };
mkdirSync(bare.folder, { recursive: true });
bare.imports = cpu(bare.folder, 'import.mjs', '');
bare.requires = cpu(bare.folder, 'require.cjs', '');
line('Node without a package', ['', '', '', bare.imports.toFixed(0), bare.requires.toFixed(0), '', '']);
for (const { title, name, folder, use } of PACKAGES) {
  // A folder of its own, in which no other package is found. stripe-node needs the types of Node.
  const consumer = join(work, `consumer-of-${title.split(' ')[0]}`);
  rmSync(consumer, { recursive: true, force: true });
  for (const [linked, to] of [
    [name, folder],
    ['@types/node', join(modules, '@types', 'node')],
  ]) {
    mkdirSync(dirname(join(consumer, 'node_modules', linked)), { recursive: true });
    symlinkSync(to, join(consumer, 'node_modules', linked), 'junction');
  }
  const imports = cpu(consumer, 'import.mjs', `await import('${name}');`);
  const requires = cpu(consumer, 'require.cjs', `require('${name}');`);
  line(title, [
    ...packed(folder).map(number),
    `+${(imports - bare.imports).toFixed(0)}`,
    `+${(requires - bare.requires).toFixed(0)}`,
    (await check(consumer, use, [])).toFixed(2),
    (await check(consumer, use, ['--skipLibCheck'])).toFixed(2),
  ]);
}
