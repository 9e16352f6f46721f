import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { NAME, build, modules, run, target } from './built.js';

const COMPILERS = ['typescript', 'ts60', 'ts70'];

const work = join(target, 'package');
rmSync(work, { recursive: true, force: true });
const packages = new Map<string, string>();

for (const compiler of COMPILERS) {
  test(`${compiler} builds ES modules and CommonJS with their types`, () => {
    const folder = build(compiler, join(work, compiler));
    packages.set(compiler, folder);
    const files = (kind: string) =>
      readdirSync(join(folder, 'dist', kind), { recursive: true })
        .map(String)
        .sort();
    const esm = files('esm');
    assert.ok(esm.includes('index.js') && esm.includes('index.d.ts'));
    assert.deepEqual(
      files('cjs').filter((file) => file !== 'package.json'),
      esm,
    );
  });
}

test('publint reports no problem', () => {
  const folder = packages.get('typescript') ?? '';
  const output = run(
    process.execPath,
    [join(modules, 'publint', 'src', 'cli.js'), folder, '--strict', '--level', 'suggestion'],
    folder,
  );
  assert.match(output, /All good!/);
});

test('are-the-types-wrong reports no problem in the tarball, which Node loads as ES module and CommonJS', async () => {
  const folder = packages.get('typescript') ?? '';
  const tarball = run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', work], folder).trim();
  const attw = join(modules, '@arethetypeswrong', 'cli', 'dist', 'index.js');
  const output = run(process.execPath, [attw, join(work, tarball), '--format', 'json'], work);
  const { analysis } = JSON.parse(output) as { analysis: { problems: unknown[] } };
  assert.deepEqual(analysis.problems, []);

  const consumer = join(work, 'consumer');
  const installed = join(consumer, 'node_modules', NAME);
  mkdirSync(installed, { recursive: true });
  run('tar', ['-xzf', join(work, tarball), '--strip-components=1', '-C', installed], work);
  for (const kind of ['esm', 'cjs']) {
    const models = readdirSync(join(installed, 'dist', kind, 'models'));
    assert.ok(models.includes('verification-session.d.ts'));
    // What has types only is never loaded.
    assert.deepEqual(
      models.filter((file) => !file.endsWith('.d.ts')),
      [],
    );
  }
  assert.equal(readFileSync(join(folder, '.gitignore'), 'utf8'), 'node_modules/\ndist/\n');
  const require = createRequire(join(consumer, 'index.js'));
  const cjs = require(NAME) as Record<string, unknown>;
  writeFileSync(join(consumer, 'index.mjs'), `import stripe, * as all from '${NAME}';\nexport { stripe, all };\n`);
  const { stripe, all } = (await import(pathToFileURL(join(consumer, 'index.mjs')).href)) as Record<string, object>;
  const names = (exports: object) => Object.keys(exports).sort();
  assert.deepEqual(names(cjs), names(all ?? {}));
  for (const client of [stripe, cjs['default']] as Array<{ identity: { verificationSessions: { redact: unknown } } }>) {
    assert.equal(typeof client.identity.verificationSessions.redact, 'function');
  }
  assert.equal((require(`${NAME}/package.json`) as { name: string }).name, NAME);
  assert.throws(() => require(`${NAME}/dist/cjs/index.js`), { code: 'ERR_PACKAGE_PATH_NOT_EXPORTED' });
});
