// Compares the generated Java SDK with stripe-java on the same JSON in one run: throughput and allocation by JMH, and the CPU
// time of a first call in a fresh process. Needs the output of 'mvn -DskipTests -Pstripe package'.
// Usage: node specs/stripe/speed/run.mjs [--quick]
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { requireBuilt, root, target as stripeTarget } from '../project.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(stripeTarget, 'speed');
const sdk = join(stripeTarget, 'stripe', 'java', 'target', 'classes');
const java = (name) => (process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', name) : name);
const quick = process.argv.includes('--quick');
const PROCESSES = 11;

requireBuilt(sdk);
const libraries = join(target, 'libraries');
if (!existsSync(libraries)) {
  const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies';
  execFileSync('mvn', ['-q', '-B', '-ntp', goal, '-f', join(here, 'pom.xml'), `-DoutputDirectory=${libraries}`], {
    stdio: 'inherit',
  });
}
const jars = readdirSync(libraries).map((name) => join(libraries, name));
const classes = join(target, 'classes');
const answers = join(target, 'answers');
rmSync(classes, { recursive: true, force: true });
mkdirSync(classes, { recursive: true });
const classPath = [classes, sdk, ...jars].join(delimiter);
execFileSync('node', [join(here, 'answers.mjs'), answers], { stdio: 'inherit' });
const compiler = ['-nowarn', '-d', classes, '-cp', classPath, '-processorpath', jars.join(delimiter)];
execFileSync(java('javac'), [...compiler, join(here, 'Speed.java'), join(here, 'FirstCall.java')], {
  stdio: 'inherit',
});

const results = join(target, 'results.json');
const length = quick ? ['-f', '1', '-wi', '2', '-i', '2'] : [];
const jmh = [
  '-cp',
  classPath,
  'org.openjdk.jmh.Main',
  '-jvmArgs',
  `-Danswers=${answers}`,
  '-prof',
  'gc',
  '-rf',
  'json',
  '-rff',
  results,
  ...length,
];
const run = spawnSync(java('java'), jmh, { stdio: ['ignore', 'ignore', 'inherit'] });
if (run.status !== 0) {
  console.error(`JMH failed: java ${jmh.join(' ')}`);
  process.exit(1);
}
const measurements = new Map(
  JSON.parse(readFileSync(results, 'utf8')).map((result) => {
    const allocated = Object.entries(result.secondaryMetrics).find(([name]) => name.endsWith('gc.alloc.rate.norm'));
    return [result.benchmark.split('.').pop(), { rate: result.primaryMetric.score, bytes: allocated[1].score }];
  }),
);
const cells = (title, numbers) =>
  console.log(title.padEnd(40) + numbers.map((number) => String(number).padStart(14)).join(''));
cells('', ['ours ops/s', 'theirs ops/s', 'ratio', 'ours B/op', 'theirs B/op', 'ratio']);
for (const [title, name] of [
  ['read a VerificationSession', 'readSession'],
  ['write a VerificationSession', 'writeSession'],
  ['read a list of 100 PaymentIntents', 'readIntents'],
  ['write a list of 100 PaymentIntents', 'writeIntents'],
]) {
  const [ours, theirs] = [measurements.get(`${name}Callwright`), measurements.get(`${name}StripeJava`)];
  const rounded = (number) => Math.round(number).toLocaleString('en');
  cells(title, [
    rounded(ours.rate),
    rounded(theirs.rate),
    (ours.rate / theirs.rate).toFixed(2),
    rounded(ours.bytes),
    rounded(theirs.bytes),
    (ours.bytes / theirs.bytes).toFixed(2),
  ]);
}

const server = spawn('node', [join(root, 'specs', 'contract-server', 'server.mjs')], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
const [line] = await once(createInterface(server.stdout), 'line');
const url = `http://127.0.0.1:${JSON.parse(line).port}`;
const cpu = { callwright: [], 'stripe-java': [] };
for (let round = 0; round < (quick ? 3 : PROCESSES); round++) {
  for (const library of Object.keys(cpu)) {
    const output = execFileSync(java('java'), ['-cp', classPath, 'speed.FirstCall', library, url], {
      encoding: 'utf8',
    });
    cpu[library].push(Number.parseInt(output, 10));
  }
}
server.stdin.end();
const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const [ours, theirs] = Object.values(cpu).map(median);
console.log(
  `\nfirst call in a fresh process, CPU until the response is decoded: ours ${ours} ms, theirs ${theirs} ms, ratio ${(ours / theirs).toFixed(2)}`,
);
