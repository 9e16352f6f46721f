// Measures the whole Stripe API: CPU time to generate it and to compile the Java SDK, and its size beside stripe-java's.
// Needs the output of 'mvn -DskipTests -Pstripe package'. CPU time is user and system time of the whole process tree.
// Usage: node specs/stripe/benchmark.mjs [--runs N] [--against DIR] [--growth]
// --against: the folder of another build of the project, whose command line takes turns with this one.
// --growth: instead, how the time grows when the document is two, four and eight times as large.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measure, median } from './measure.mjs';
import { findFiles, generateArguments, jar, requireBuilt, root, spec, target } from './project.mjs';

const STRIPE_JAVA = { version: '22.31.0', sha256: 'c9d2a42faa3b185eb8e56786ba4b24905d83bd00fd52532295249f217fafe242' };
const java = process.env.JAVA_HOME ? (name) => join(process.env.JAVA_HOME, 'bin', name) : (name) => name;
const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const runs = Number(option('--runs') ?? 3);
const against = option('--against');
const sdk = join(target, 'stripe', 'java');
requireBuilt(jar, spec, sdk);

async function row(title, command, args) {
  await rows([{ title, command, args }]);
}

// Commands that take turns, so that what else the machine does meets all of them.
async function rows(commands) {
  const results = commands.map(() => []);
  for (let run = 0; run < runs; run++) {
    for (const [index, { command, args }] of commands.entries()) {
      results[index].push(await measure(command, args(run)));
    }
  }
  commands.forEach(({ title }, index) => print(title, results[index]));
}

function print(title, results) {
  const number = (key, digits) => median(results, key).toFixed(digits).padStart(8);
  console.log(
    `${title.padEnd(44)}${number('cpu', 2)}${number('user', 2)}${number('system', 2)}${number('wall', 2)}${number('peak', 0)}`,
  );
}

function size(title, library) {
  const classes = execFileSync(java('jar'), ['tf', library], { maxBuffer: 1e8, encoding: 'utf8' })
    .split('\n')
    .filter((name) => name.endsWith('.class'));
  console.log(
    `${title.padEnd(44)}${String(statSync(library).size.toLocaleString('en')).padStart(14)}${String(classes.length.toLocaleString('en')).padStart(10)}`,
  );
}

// Fetches stripe-java and the dependencies of the SDK.
function maven(goal, ...options) {
  const command = ['-q', '-B', '-ntp', `org.apache.maven.plugins:maven-dependency-plugin:3.11.0:${goal}`, ...options];
  execFileSync('mvn', command, { cwd: root, stdio: 'inherit' });
}

function stripeJavaJar() {
  const file = join(target, `stripe-java-${STRIPE_JAVA.version}.jar`);
  if (!existsSync(file)) {
    maven('copy', '-N', `-Dartifact=com.stripe:stripe-java:${STRIPE_JAVA.version}`, `-DoutputDirectory=${target}`);
  }
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
  if (digest !== STRIPE_JAVA.sha256) {
    console.error(`${file} has SHA-256 ${digest}, not ${STRIPE_JAVA.sha256}; delete it to fetch it again`);
    process.exit(2);
  }
  return file;
}

// The slope of the time over the size, both as logarithms: 1 is proportional growth.
async function growth() {
  const points = [];
  for (const times of [1, 2, 4, 8]) {
    const file = join(work, `stripe-${times}.json`);
    writeFileSync(file, JSON.stringify(enlarged(JSON.parse(readFileSync(spec, 'utf8')), times)));
    const lock = join(work, `lock-${times}.json`);
    const command = (run) =>
      generateArguments(`${out(run)}-${times}`, lock).map((word) => (word === spec ? file : word));
    const results = [];
    for (let run = 0; run < runs; run++) {
      results.push(await measure(launcher(root), command(run)));
    }
    print(`generate everything, ${times} times Stripe`, results);
    points.push([Math.log(times), Math.log(median(results, 'cpu'))]);
  }
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [x, y] = [0, 1].map((axis) => mean(points.map((point) => point[axis])));
  const slope =
    points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  console.log(`log-log slope ${slope.toFixed(2)}`);
}

// The document with copies of all paths and schemas, which have other names and refer to each other.
function enlarged(document, times) {
  const original = JSON.stringify([document.paths, document.components.schemas]);
  for (let copy = 1; copy < times; copy++) {
    const [paths, schemas] = JSON.parse(
      original
        .replaceAll('"#/components/schemas/', `"#/components/schemas/copy${copy}_`)
        .replaceAll(/"operationId":"([^"]+)"/g, `"operationId":"$1Copy${copy}"`),
    );
    for (const [path, item] of Object.entries(paths)) {
      document.paths[`/copy${copy}${path}`] = item;
    }
    for (const [name, schema] of Object.entries(schemas)) {
      document.components.schemas[`copy${copy}_${name}`] = schema;
    }
  }
  return document;
}

// Each run has a folder of its own: some file systems are slow for a while after many files were deleted.
const work = join(target, 'benchmark');
const out = (run) => join(work, `${run}`);
const generateInto = (folder) => generateArguments(folder, join(work, 'lock.json'));
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

console.log(
  `${`median of ${runs} runs`.padEnd(44)}${['CPU s', 'user', 'system', 'wall s', 'peak MB'].map((title) => title.padStart(8)).join('')}`,
);
const launcher = (project) => join(project, 'generator', 'cli', 'callwright');
if (process.argv.includes('--growth')) {
  await growth();
  process.exit();
}
const projects = [{ project: root, note: '', name: '' }];
if (against !== undefined) {
  projects.push({ project: resolve(against), note: ', the other', name: '-other' });
}
await rows(
  projects.map(({ project, note, name }) => ({
    title: `generate everything (callwright${note})`,
    command: launcher(project),
    args: (run) => generateInto(`${out(run)}${name}`),
  })),
);
await rows(
  projects.map(({ project, note, name }) => ({
    title: `generate everything (java -jar${note})`,
    command: java('java'),
    args: (run) => ['-jar', jar.replace(root, project), ...generateInto(`${out(run)}-jar${name}`)],
  })),
);
await row('cp -R of the same files, for comparison', 'cp', (run) => ['-R', out(run), `${out(run)}-copy`]);
await row('generate again, nothing changed', launcher(root), (run) => generateInto(out(run)));

const sources = join(work, 'sources');
const libraries = join(target, 'libraries');
maven('copy-dependencies', '-f', join(sdk, 'pom.xml'), `-DoutputDirectory=${libraries}`, '-DincludeScope=runtime');
const dependencies = findFiles(libraries, '.jar');
writeFileSync(sources, findFiles(join(sdk, 'src', 'main', 'java'), '.java').join('\n'));
const compile = (folder, ...options) => [
  ...options,
  '--release',
  '17',
  '-Xlint:all',
  '-Werror',
  '-d',
  folder,
  '-cp',
  dependencies.join(':'),
  `@${sources}`,
];
await row('javac --release 17 -Xlint:all -Werror', java('javac'), (run) => compile(`${out(run)}-classes`));
await row('javac ... -J-XX:TieredStopAtLevel=1', java('javac'), (run) =>
  compile(`${out(run)}-classes-1`, '-J-XX:TieredStopAtLevel=1'),
);

console.log(`\n${''.padEnd(44)}${'jar bytes'.padStart(14)}${'classes'.padStart(10)}`);
size('generated Java SDK', findFiles(join(sdk, 'target'), '.jar')[0]);
size(`stripe-java ${STRIPE_JAVA.version}, the same API version`, stripeJavaJar());
rmSync(work, { recursive: true, force: true });
