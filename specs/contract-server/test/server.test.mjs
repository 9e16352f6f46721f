// The server as a process.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { SMALL_API } from './small-api.mjs';
import { started } from './started.mjs';

const folder = mkdtempSync(join(tmpdir(), 'contract-server-'));
after(() => rmSync(folder, { recursive: true }));
const spec = join(folder, 'small.json');
writeFileSync(spec, JSON.stringify(SMALL_API));
const headers = { authorization: 'Bearer key' };

test('serves the document and its report, and ends when its input ends', async () => {
  const { url, stop } = await started('--spec', spec, '--variant', 'minimal');
  const good = await fetch(`${url}/pets/1`, { headers });
  assert.deepEqual(
    [good.status, good.headers.get('content-type'), await good.json()],
    [200, 'application/json', { id: 1, name: 'text', owner: null }],
  );
  const bad = await fetch(`${url}/pets/1?a[b]=c`, { headers });
  const violation = { in: 'query', path: '/a', message: 'must NOT have additional properties', value: { b: 'c' } };
  assert.deepEqual([bad.status, await bad.json()], [418, { operationId: 'getPet', violations: [violation] }]);
  assert.equal((await fetch(`${url}/pets/1`, { method: 'DELETE', headers })).status, 204);
  assert.deepEqual(await (await fetch(`${url}/__contract__/report`)).json(), {
    calls: 3,
    operations: { getPet: { calls: 2, violations: [violation] }, deletePet: { calls: 1, violations: [] } },
  });
  assert.equal(await stop(), 0);
});

for (const [title, options, message] of [
  ['no document', ['--spec', join(folder, 'none.json')], /none\.json does not exist/],
  [
    'another document',
    ['--spec', fileURLToPath(new URL('../package.json', import.meta.url))],
    /the document is not OpenAPI 3\.0 but something else/,
  ],
  ['no port', ['--spec', spec, '--port', 'x'], /x is not a port/],
  ['another option', ['--other'], /Unknown option '--other'/],
]) {
  test(`${title}: says so and fails`, () => {
    const result = spawnSync(process.execPath, [fileURLToPath(new URL('../server.mjs', import.meta.url)), ...options], {
      encoding: 'utf8',
    });
    assert.equal(result.status, 1);
    assert.match(result.stderr, message);
  });
}
