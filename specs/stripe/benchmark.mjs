// Measures the whole Stripe API: CPU time to generate it and to compile the Java SDK, and its size beside stripe-java's.
// Needs the output of 'mvn -DskipTests -Pstripe package'. CPU time is user and system time of the whole process tree.
// Usage: node specs/stripe/benchmark.mjs [--runs N]
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, median } from './measure.mjs';
import { findFiles, generateArguments, jar, requireBuilt, root, spec, target } from './project.mjs';

const STRIPE_JAVA = { version: '22.31.0', sha256: 'c9d2a42faa3b185eb8e56786ba4b24905d83bd00fd52532295249f217fafe242' };
const java = process.env.JAVA_HOME ? (name) => join(process.env.JAVA_HOME, 'bin', name) : (name) => name;
const runsOption = process.argv.indexOf('--runs');
const runs = runsOption < 0 ? 3 : Number(process.argv[runsOption + 1]);
const sdk = join(target, 'stripe', 'java');
requireBuilt(jar, spec, sdk);

async function row(title, command, args) {
  const results = [];
  for (let run = 0; run < runs; run++) {
    results.push(await measure(command, args(run)));
  }
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

// Each run has a folder of its own: some file systems are slow for a while after many files were deleted.
const work = join(target, 'benchmark');
const out = (run) => join(work, `${run}`);
const generateInto = (folder) => generateArguments(folder, join(work, 'lock.json'));
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });

console.log(
  `${`median of ${runs} runs`.padEnd(44)}${['CPU s', 'user', 'system', 'wall s', 'peak MB'].map((title) => title.padStart(8)).join('')}`,
);
await row('generate everything (generator/cli/callwright)', join(root, 'generator', 'cli', 'callwright'), (run) =>
  generateInto(out(run)),
);
await row('generate everything (java -jar)', java('java'), (run) => ['-jar', jar, ...generateInto(`${out(run)}-jar`)]);
await row('cp -R of the same files, for comparison', 'cp', (run) => ['-R', out(run), `${out(run)}-copy`]);
await row('generate again, nothing changed', join(root, 'generator', 'cli', 'callwright'), (run) =>
  generateInto(out(run)),
);

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
