import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { candidates, findJava, majorVersion } from '../bin/java.mjs';
import { javaOptions } from '../bin/options.mjs';

const here = fileURLToPath(new URL('..', import.meta.url));
const temp = mkdtempSync(path.join(tmpdir(), 'callwright-npm-'));
after(() => rmSync(temp, { recursive: true }));

// A program that says which Java it is, and otherwise prints its arguments and does what the last one says.
function fakeJava(name, version) {
  const bin = path.join(temp, name, 'bin');
  mkdirSync(bin, { recursive: true });
  const java = path.join(bin, 'java');
  writeFileSync(
    java,
    `#!/bin/sh
if [ "$1" = -version ]; then echo 'openjdk version "${version}" 2024-01-16' >&2; exit 0; fi
for each; do echo "$each"; done
case "$each" in
fail) exit 3 ;;
kill) kill -KILL $$ ;;
wait) trap 'exit 7' TERM; echo ready; while :; do sleep 0.05; done ;;
esac
`,
  );
  chmodSync(java, 0o755);
  return path.join(temp, name);
}

const java17 = fakeJava('jdk 17', '17.0.1');
const java8 = fakeJava('jdk8', '1.8.0_402');
// The package as npm installs it, without the jar, which the fake does not read.
const installed = path.join(temp, 'node modules', 'callwright');
cpSync(path.join(here, 'bin'), path.join(installed, 'bin'), { recursive: true });
writeFileSync(path.join(installed, 'package.json'), readFileSync(path.join(here, 'package.json')));
const program = path.join(installed, 'bin/callwright.mjs');

function run(args, env) {
  return spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', env });
}

test('passes arguments, options for Java and the exit code', () => {
  const { status, stdout } = run(['generate', '--out', 'a b', '*', 'fail'], {
    JAVA_HOME: java17,
    CALLWRIGHT_JAVA_OPTIONS: ' -Xmx1g  -Da=b',
  });

  assert.equal(status, 3);
  assert.deepEqual(stdout.trimEnd().split('\n'), [
    '-XX:+UseSerialGC',
    '-XX:-UsePerfData',
    '-Xlog:disable',
    '-Xlog:all=error:stderr',
    '-XX:TieredStopAtLevel=1',
    '-Xmx1g',
    '-Da=b',
    '-jar',
    path.join(installed, 'callwright.jar'),
    'generate',
    '--out',
    'a b',
    '*',
    'fail',
  ]);
});

test('ends like a program that a signal ended', () => {
  assert.equal(run(['kill'], { JAVA_HOME: java17 }).status, 137);
});

test('passes signals, and the exit code that they lead to', async () => {
  const child = spawn(process.execPath, [program, 'wait'], { env: { JAVA_HOME: java17, PATH: process.env.PATH } });
  let out = '';
  for await (const chunk of child.stdout) {
    out += chunk;
    if (out.includes('ready')) {
      break;
    }
  }
  const ended = new Promise((resolve) => child.on('exit', (code) => resolve(code)));
  child.kill('SIGTERM');
  assert.equal(await ended, 7);
});

test('has the options of the launcher', () => {
  const launcher = readFileSync(path.join(here, '../cli/callwright'), 'utf8').replace(/\\\n/g, '');
  for (const command of ['generate', 'batch', 'serve', 'mcp']) {
    for (const option of javaOptions([command], {})) {
      assert.ok(launcher.includes(option), option);
    }
  }
  const [server, batch, short] = [...launcher.matchAll(/options="([^"]+)"/g)].map((found) =>
    found[1].trim().split(/\s+/),
  );
  const common = /exec "\$java" (.*?) \$options/.exec(launcher)[1].split(' ');
  assert.deepEqual(javaOptions(['serve'], {}), [...common, ...server]);
  assert.deepEqual(javaOptions(['batch'], {}), [...common, ...batch]);
  assert.deepEqual(javaOptions([], {}), [...common, ...short]);
});

test('takes the first Java that is new enough', () => {
  const env = { JAVA_HOME: java8, PATH: [path.join(temp, 'none'), path.join(java17, 'bin')].join(path.delimiter) };
  assert.deepEqual(findJava({ env, platform: 'linux', homes: () => [] }), {
    java: path.join(java17, 'bin/java'),
    major: 17,
  });
});

test('looks in folders with several, later ones first', () => {
  const homes = path.join(temp, 'jvm');
  for (const name of ['jdk-9', 'jdk-21', 'jdk-17']) {
    cpSync(java17, path.join(homes, name), { recursive: true });
  }
  cpSync(java17, path.join(homes, 'mac', 'Contents/Home'), { recursive: true });

  assert.deepEqual(
    candidates({ env: { Path: path.join(java8, 'bin') }, platform: 'linux', homes: () => [homes, '/none'] }),
    [
      path.join(java8, 'bin/java'),
      path.join(homes, 'mac/Contents/Home/bin/java'),
      path.join(homes, 'jdk-21/bin/java'),
      path.join(homes, 'jdk-17/bin/java'),
      path.join(homes, 'jdk-9/bin/java'),
    ],
  );
});

test('says in one line what is missing', () => {
  const places = { platform: 'linux', homes: () => [] };
  assert.match(
    findJava({ env: {}, ...places }).problem,
    /^callwright: needs Java 17 or later, but none was found in JAVA_HOME, [^\n]* install one [^\n]*, or set JAVA_HOME to its folder$/,
  );
  assert.match(
    findJava({ env: { JAVA_HOME: java8 }, ...places }).problem,
    /^callwright: needs Java 17 or later, but [^\n]*jdk8\/bin\/java is Java 8; install one [^\n]*$/,
  );
});

test('reads versions of all times', () => {
  assert.equal(majorVersion('java version "1.8.0_402"'), 8);
  assert.equal(majorVersion('openjdk version "17.0.15" 2025-04-15'), 17);
  assert.equal(majorVersion('openjdk version "25-ea" 2025-09-16'), 25);
  assert.equal(majorVersion('bash: java: command not found'), 0);
});

test('packs the programs and the jar, and nothing else', () => {
  const { stdout, status } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'], {
    cwd: here,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0);
  const files = JSON.parse(stdout)[0].files.map((file) => file.path);
  const jar = existsSync(path.join(here, 'callwright.jar')) ? ['callwright.jar'] : [];
  assert.deepEqual(
    files.sort(),
    ['README.md', 'bin/callwright.mjs', 'bin/java.mjs', 'bin/options.mjs', 'package.json', ...jar].sort(),
  );
  const about = JSON.parse(readFileSync(path.join(here, 'package.json'), 'utf8'));
  assert.deepEqual(
    Object.keys(about).filter((key) => /dependencies|install/i.test(key)),
    [],
  );
});
