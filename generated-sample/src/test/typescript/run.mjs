// Compiles the generated package and the tests in this folder, then runs the tests, with the development dependencies of
// the TypeScript runtime, which the build installs before.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, '..', '..', '..', '..', 'templates', 'typescript-runtime', 'node_modules');

function run(args) {
  const result = spawnSync(process.execPath, args, { cwd: here, stdio: 'inherit' });
  if (result.status !== 0) {
    console.error(`failed: node ${args.join(' ')}`);
    process.exit(1);
  }
}

if (!existsSync(modules)) {
  console.error("the TypeScript compiler is missing; run 'npm ci' in templates/typescript-runtime");
  process.exit(1);
}
run([
  join(modules, 'typescript', 'bin', 'tsc'),
  '-p',
  join(here, 'tsconfig.json'),
  '--typeRoots',
  join(modules, '@types'),
]);
const out = join(here, '..', '..', '..', 'target', 'typescript', 'src', 'test', 'typescript');
run([
  '--test',
  ...readdirSync(out)
    .filter((name) => name.endsWith('.test.js'))
    .map((name) => join(out, name)),
]);
