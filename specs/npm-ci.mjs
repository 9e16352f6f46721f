// Runs npm ci in the current folder, unless its node_modules was installed from the same package-lock.json.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.installed-from';
const digest = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

// npm ci removes node_modules first, and with it the stamp: what was interrupted is installed again.
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) {
  const { status, error } = spawnSync('npm', ['ci', '--ignore-scripts', '--silent'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    console.error(`npm ci failed: ${error ? error.message : `exit code ${status}`}`);
    process.exit(1);
  }
  writeFileSync(stamp, digest);
}
