import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The name of the generated package. */
export const NAME = '@utdk/stripe';

const sample = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', '..', '..');
/** The installed development dependencies of the TypeScript runtime. */
export const modules = join(sample, '..', 'templates', 'typescript-runtime', 'node_modules');
/** The output folder of the tests. */
export const target = join(sample, 'target');

/** The output of a command that must succeed. */
export function run(command: string, args: string[], cwd: string): string {
  const shell = process.platform === 'win32';
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', shell, env: { ...process.env, NO_COLOR: '1' } });
  assert.equal(
    result.status,
    0,
    `${command} ${args.join(' ')}\n${result.error?.message ?? ''}${result.stdout}${result.stderr}`,
  );
  return result.stdout;
}

/** Builds a copy of the package with one of the installed compilers; returns its folder. */
export function build(compiler: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  const source = join(sample, 'typescript');
  const isSource = (path: string) => !['dist', 'node_modules'].includes(relative(source, path));
  cpSync(source, folder, { recursive: true, filter: isSource });
  mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true });
  symlinkSync(join(modules, compiler), join(folder, 'node_modules', 'typescript'), 'junction');
  const script = join(folder, 'node_modules', 'typescript', 'bin', 'tsc');
  if (process.platform === 'win32') {
    writeFileSync(join(folder, 'node_modules', '.bin', 'tsc.cmd'), `@node "${script}" %*\r\n`);
  } else {
    symlinkSync(script, join(folder, 'node_modules', '.bin', 'tsc'));
  }
  run('npm', ['run', 'build', '--silent'], folder);
  return folder;
}
