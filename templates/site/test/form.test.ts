// The form in a real browser: what a reader does, and the exact arguments that come of it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import type { Problem } from '../src/form/form.js';
import type { Arguments } from '../src/table.js';
import { at } from './fixture/form-tables.js';
import type { Page as FormPage } from './fixture/form-page.js';

declare const page: FormPage;
declare const axe: { run(): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }> };

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
// Tests run in target/out/site/test.
const site = fileURLToPath(new URL('../../../../', import.meta.url));
const ORIGIN = 'http://form.test/';
const skip = existsSync(CHROMIUM) ? false : `NOT TESTED: there is no Chromium at ${CHROMIUM}; set CHROMIUM`;
if (skip) {
  console.error(`form: ${skip}`);
}

let browser: Browser;
let script = '';

before(async () => {
  if (!skip) {
    const bundled = await build({
      entryPoints: [`${site}test/fixture/form-page.ts`],
      bundle: true,
      write: false,
      format: 'iife',
      target: 'es2022',
    });
    script = (bundled.outputFiles[0]?.text ?? '') + readFileSync(`${site}node_modules/axe-core/axe.min.js`, 'utf8');
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
  }
});
after(async () => browser?.close());

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Form</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'">
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="page.css"><link rel="stylesheet" href="form.css">
<main><h1>Form</h1><ul><li id="path.id">id<li id="body.address">address</ul><div id="form"></div></main><script src="page.js"></script></html>`;
const PAGE_CSS = `:root { color-scheme: light dark; --cw-background: light-dark(#fff, #11141a); --cw-raised: light-dark(#fff, #1e232d);
--cw-text: light-dark(#1b2430, #e4e8ef); --cw-muted: light-dark(#56616f, #a0aaba); --cw-line: light-dark(#e3e8ee, #2a303b);
--cw-border: light-dark(#828d9b, #6c7787); --cw-accent: light-dark(#0b57c9, #82b4ff); --cw-bad: light-dark(#b3261e, #ff9d94);
--cw-mono: ui-monospace, monospace; } body { background: var(--cw-background); color: var(--cw-text); font-family: system-ui; margin: 1rem; max-width: 45rem; }
h1, ul { font-size: 1rem; }`;

/** A page with the form of a table. */
async function open(name: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 }, ...options });
  const opened = await context.newPage();
  opened.on('pageerror', (error) => assert.fail(error.message));
  opened.on('console', (message) => assert.notEqual(message.type(), 'error', message.text()));
  const files: Record<string, readonly [type: string, body: string]> = {
    '/': ['text/html', HTML],
    '/page.js': ['text/javascript', script],
    '/page.css': ['text/css', PAGE_CSS],
    '/form.css': ['text/css', readFileSync(`${site}css/form.css`, 'utf8')],
  };
  await context.route('**', (route) => {
    const [contentType, body] = files[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
    return route.fulfill({ contentType, body });
  });
  await opened.goto(ORIGIN);
  await opened.evaluate((each) => page.open(each), name);
  return opened;
}

const argumentsOf = (opened: Page): Promise<Arguments> => opened.evaluate(() => page.form.arguments());
const problemsOf = (opened: Page): Promise<readonly Problem[]> => opened.evaluate(() => page.form.problems());

/** The control of a place. */
function control(opened: Page, place: string): Locator {
  return opened.locator(`[id="f.${place}"]`);
}

function named(opened: Page, name: string): Locator {
  return opened.getByRole('button', { name, exact: true });
}

// The constant header and the nothing that is filled in.
const CONSTANTS: Arguments = [[at('header', 'Stripe-Version'), '2026-01-01']];

/** A test of what a reader's actions make of the body. */
function bodyTest(name: string, act: (opened: Page) => Promise<void>, expected: Arguments): void {
  test(name, { skip }, async () => {
    const opened = await open('every');
    await act(opened);
    assert.deepEqual(
      await argumentsOf(opened),
      [...CONSTANTS, ...expected].sort(([a], [b]) => a - b),
    );
    await opened.context().close();
  });
}

const body = (name: string): number => at('body', name);

bodyTest('an empty form has the constants only', async () => {}, []);

bodyTest(
  'inputs of the same name in path and body are apart',
  async (opened) => {
    await control(opened, 'path.id').fill('cus_1');
    await control(opened, 'body.id').fill('abc');
  },
  [
    [at('path', 'id'), 'cus_1'],
    [body('id'), 'abc'],
  ],
);

bodyTest(
  'scalars keep every digit',
  async (opened) => {
    await control(opened, 'body.amount').fill(' -9223372036854775808 ');
    await control(opened, 'body.huge').fill('18446744073709551615');
    await control(opened, 'body.rate').fill('0.1000000000000000000000000000001');
    await control(opened, 'body.price').fill('12.50');
    await control(opened, 'body.since').fill('2026-01-31T23:59:59Z');
    await control(opened, 'body.at').fill('2026-01-31T23:59:59.5+02:00');
    await control(opened, 'body.day').fill('2026-02-28');
    await control(opened, 'body.blob').fill('aGk=');
    await control(opened, 'body.active').selectOption('false');
  },
  [
    [body('amount'), '-9223372036854775808'],
    [body('huge'), '18446744073709551615'],
    [body('rate'), '0.1000000000000000000000000000001'],
    [body('price'), '12.50'],
    [body('since'), '1769903999'],
    [body('at'), '2026-01-31T23:59:59.5+02:00'],
    [body('day'), '2026-02-28'],
    [body('blob'), 'aGk='],
    [body('active'), 'false'],
  ],
);

bodyTest(
  'values that are not valid are left out',
  async (opened) => {
    await control(opened, 'body.amount').fill('9223372036854775808');
    await control(opened, 'body.at').fill('2026-02-30T00:00:00Z');
    await control(opened, 'body.extra').fill('{');
    await control(opened, 'body.level').fill('one');
  },
  [],
);

bodyTest(
  'empty strings, null and clear are not the same as nothing',
  async (opened) => {
    await named(opened, 'Send an empty string: name').click();
    await named(opened, 'Send null: description').click();
    await named(opened, 'Clear the value with an empty string: note').click();
    await named(opened, 'Send an empty list: addresses').click();
    await named(opened, 'Send an empty map: metadata').click();
    await named(opened, 'Send an empty object: open').click();
  },
  [
    [body('name'), ''],
    [body('description'), null],
    [body('note'), null],
    [body('addresses'), []],
    [body('metadata'), { map: [] }],
    [body('open'), { members: [] }],
  ],
);

bodyTest(
  'an object with nothing filled in has its constants when it is sent',
  async (opened) => {
    await control(opened, 'body.key').click();
    assert.deepEqual(await argumentsOf(opened), CONSTANTS);
    await named(opened, 'Send an empty object: key').click();
  },
  [
    [
      body('key'),
      {
        members: [
          [0, 'rsa'],
          [2, '2026-01-01'],
        ],
      },
    ],
  ],
);

bodyTest(
  'enums take any value of their kind',
  async (opened) => {
    await control(opened, 'body.currency').fill('xyz');
    await control(opened, 'body.level').fill('7');
  },
  [
    [body('currency'), 'xyz'],
    [body('level'), '7'],
  ],
);

bodyTest(
  'objects are nested',
  async (opened) => {
    await control(opened, 'body.address').click();
    await control(opened, 'body.address.line1').fill('Main 1');
    await control(opened, 'body.address.geo').click();
    await control(opened, 'body.address.geo.lat').fill('1.5');
  },
  [
    [
      body('address'),
      {
        members: [
          [0, 'Main 1'],
          [2, { members: [[0, '1.5']] }],
        ],
      },
    ],
  ],
);

bodyTest(
  'lists have items that are added and removed',
  async (opened) => {
    for (const text of ['a', 'b', 'c']) {
      await named(opened, 'Add to expand').click();
      await opened.keyboard.type(text);
    }
    await named(opened, 'Remove expand 2').click();
    assert.equal(await opened.getByRole('status').textContent(), 'expand 2 removed');
    assert.equal(await opened.evaluate(() => (document.activeElement as HTMLTextAreaElement).value), 'c');
    await named(opened, 'Add to addresses').click();
    await control(opened, 'body.addresses.0.line1').fill('x');
    await named(opened, 'Add to matrix').click();
    await named(opened, 'Add to matrix 1').click();
    await opened.keyboard.type('5');
  },
  [
    [at('query', 'expand'), ['a', 'c']],
    [body('addresses'), [{ members: [[0, 'x']] }]],
    [body('matrix'), [['5']]],
  ],
);

bodyTest(
  'maps have keys',
  async (opened) => {
    for (const key of ['k1', '__proto__', 'k1', '']) {
      await named(opened, 'Add to metadata').click();
      await opened.keyboard.type(key);
      await opened.keyboard.press('Tab');
      await opened.keyboard.type(`of ${key}`);
    }
    await named(opened, 'Send null: metadata 2').click();
    assert.deepEqual(
      (await problemsOf(opened)).filter(({ path }) => path.startsWith('body.metadata')).map(({ message }) => message),
      ['body.metadata.k1: the key is taken', 'body.metadata.: enter a key'],
    );
  },
  [
    [
      body('metadata'),
      {
        map: [
          ['k1', 'of k1'],
          ['__proto__', null],
        ],
      },
    ],
  ],
);

bodyTest(
  'unions know their discriminator',
  async (opened) => {
    await control(opened, 'body.source').selectOption('card');
    await control(opened, 'body.source.(Card).number').fill('4242');
  },
  [[body('source'), { alternative: 0, value: { members: [[0, '4242']] }, tag: 'card' }]],
);

bodyTest(
  'a discriminator with several values is picked by value',
  async (opened) => {
    await control(opened, 'body.source').selectOption('debit');
    await control(opened, 'body.source.(Card).number').fill('1');
  },
  [[body('source'), { alternative: 0, value: { members: [[0, '1']] }, tag: 'debit' }]],
);

bodyTest(
  'an alternative that has the discriminator as a member sends it',
  async (opened) => {
    await control(opened, 'body.source').selectOption('bank');
    await control(opened, 'body.source.(Bank).iban').fill('DE1');
  },
  [
    [
      body('source'),
      {
        alternative: 1,
        value: {
          members: [
            [0, 'bank'],
            [1, 'DE1'],
          ],
        },
      },
    ],
  ],
);

bodyTest(
  'alternatives that are no objects have a field of their own',
  async (opened) => {
    await control(opened, 'body.source').selectOption('int32[]');
    await named(opened, 'Add to source').click();
    await opened.keyboard.type('5');
    await control(opened, 'body.owner').selectOption('id');
    await control(opened, 'body.owner.(string)').fill('acct_1');
  },
  [
    [body('source'), { alternative: 3, value: ['5'] }],
    [body('owner'), { expandable: 'acct_1' }],
  ],
);

bodyTest(
  'tuples, further members, JSON and constants',
  async (opened) => {
    await control(opened, 'body.pair.0').fill('x"');
    await control(opened, 'body.pair.1').fill('7');
    await named(opened, 'Add to pair').click();
    await control(opened, 'body.pair.2').selectOption('true');
    await control(opened, 'body.open').click();
    await named(opened, 'Add another member: open').click();
    await opened.keyboard.type('extra');
    await opened.keyboard.press('Tab');
    await opened.keyboard.type('5');
    await control(opened, 'body.extra').fill('{ "a": [1.0, "b c"] }');
    await control(opened, 'body.whole_json').fill('1e400');
    await control(opened, 'body.key').click();
    await control(opened, 'body.key.bits').selectOption('4096');
  },
  [
    [
      body('pair'),
      [
        { json: '"x\\""', typed: 'x"' },
        { json: '7', typed: '7' },
        { json: 'true', typed: 'true' },
      ],
    ],
    [body('open'), { members: [], more: [['extra', '5']] }],
    [body('extra'), { json: '{"a":[1.0,"b c"]}' }],
    [body('whole_json'), { json: '1e400' }],
    [
      body('key'),
      {
        members: [
          [0, 'rsa'],
          [1, '4096'],
          [2, '2026-01-01'],
        ],
      },
    ],
  ],
);

test('required inputs are marked, enforced and announced', { skip }, async () => {
  const opened = await open('every');
  assert.deepEqual(await problemsOf(opened), [
    { path: 'path.id', message: 'path.id: required', kind: 'missing' },
    { path: 'body.name', message: 'body.name: required', kind: 'missing' },
  ]);
  assert.equal(await control(opened, 'body.name').getAttribute('required'), '');
  assert.equal(await control(opened, 'body.name').getAttribute('aria-required'), 'true');
  await opened.evaluate(() => page.form.focus('body.name'));
  assert.equal(await opened.evaluate(() => document.activeElement?.id), 'f.body.name');
  assert.equal(await control(opened, 'body.name').getAttribute('aria-invalid'), 'true');
  assert.equal(await opened.locator('[id="f.body.name:m"]').textContent(), 'required');
  await control(opened, 'body.address').click();
  assert.equal((await problemsOf(opened)).length, 2, 'members of an object that is not sent are not required');
  assert.equal(await control(opened, 'body.address.line1').getAttribute('required'), null);
  await control(opened, 'body.address.city').fill('Oslo');
  assert.deepEqual((await problemsOf(opened)).at(-1), {
    path: 'body.address.line1',
    message: 'body.address.line1: required',
    kind: 'missing',
  });
  assert.equal(await control(opened, 'body.address.line1').getAttribute('required'), '');
  await opened.context().close();
});

test('problems of kinds and limits show when an input is left', { skip }, async () => {
  const opened = await open('every');
  await control(opened, 'query.limit').fill('101');
  await control(opened, 'body.amount').fill('1.5');
  await control(opened, 'body.id').fill('AB');
  await control(opened, 'body.rate').fill('0.300000000000000000001');
  await control(opened, 'body.name').fill('x');
  await control(opened, 'path.id').fill('x');
  assert.deepEqual(
    (await problemsOf(opened)).map(({ message, kind }) => [message, kind]),
    [
      ['query.limit: the maximum is 100', 'limit'],
      ['body.id: enter at least 3 characters', 'limit'],
      ['body.amount: enter an integer of 64 bits', 'invalid'],
      ['body.rate: the maximum is 0.30', 'limit'],
    ],
  );
  await opened.locator('[id="f.body.amount:m"]:not([hidden])').waitFor();
  assert.equal(await control(opened, 'body.amount').getAttribute('aria-invalid'), 'true');
  await control(opened, 'body.amount').fill('1');
  assert.equal(await control(opened, 'body.amount').getAttribute('aria-invalid'), null);
  assert.deepEqual(
    (await argumentsOf(opened)).find(([index]) => index === at('query', 'limit')),
    [at('query', 'limit'), '101'],
  );
  await opened.context().close();
});

const KEYS: readonly (readonly [text: string, keys: readonly string[]])[] = [
  ['2', ['Tab']],
  ['data', ['Tab', 'Enter']],
];

test('the keyboard is enough', { skip }, async () => {
  const opened = await open('every');
  const { keyboard } = opened;
  await control(opened, 'path.id').focus();
  await keyboard.type('cus_1');
  for (const [text, keys] of KEYS) {
    for (const key of keys) {
      await keyboard.press(key);
    }
    await keyboard.type(text);
  }
  await control(opened, 'body.address').focus();
  await keyboard.press('Space');
  // Its documentation, an empty object, its first member.
  for (let tabs = 0; tabs < 3; tabs++) {
    await keyboard.press('Tab');
  }
  await keyboard.type('Main 1');
  assert.deepEqual(await argumentsOf(opened), [
    [at('path', 'id'), 'cus_1'],
    [at('query', 'limit'), '2'],
    [at('query', 'expand'), ['data']],
    ...CONSTANTS,
    [body('address'), { members: [[0, 'Main 1']] }],
  ]);
  assert.equal(await opened.locator('[tabindex]:not([tabindex="-1"])').count(), 0);
  await opened.context().close();
});

test('files stay in memory', { skip }, async () => {
  const opened = await open('every');
  await control(opened, 'body.file').setInputFiles({
    name: 'a b.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('hi'),
  });
  assert.deepEqual((await argumentsOf(opened)).at(-1), [body('file'), { file: 'a b.txt' }]);
  assert.equal(await opened.evaluate(() => page.form.files().get('body.file')?.text()), 'hi');
  await named(opened, 'Clear the file: file').click();
  assert.deepEqual(await argumentsOf(opened), CONSTANTS);
  await opened.evaluate((json) => page.fill(json), JSON.stringify([[body('file'), { file: 'old.txt' }]]));
  assert.deepEqual((await argumentsOf(opened)).at(-1), [body('file'), { file: 'old.txt' }]);
  assert.ok((await problemsOf(opened)).some(({ message }) => message === 'body.file: choose the file old.txt again'));
  await opened.context().close();
});

const FILLED: Arguments = [
  [at('path', 'id'), 'cus_1'],
  [at('query', 'expand'), ['data', 'x y']],
  ...CONSTANTS,
  [at('cookie', 'session id'), 'ü'],
  [body('name'), 'line one\nline two'],
  [body('description'), null],
  [body('note'), null],
  [body('day'), '2026-01-31'],
  [body('currency'), 'usd'],
  [
    body('address'),
    {
      members: [
        [0, 'Main'],
        [
          2,
          {
            members: [
              [0, '1.5'],
              [1, '0.10'],
            ],
          },
        ],
      ],
    },
  ],
  [body('addresses'), [{ members: [[0, 'a']] }, { members: [[0, 'b']] }]],
  [
    body('metadata'),
    {
      map: [
        ['a', '1'],
        ['b', null],
      ],
    },
  ],
  [body('matrix'), [['1', '2'], ['3']]],
  [body('source'), { alternative: 0, value: { members: [[0, '4242']] }, tag: 'card' }],
  [
    body('pair'),
    [
      { json: '"a"', typed: 'a' },
      { json: '1', typed: '1' },
    ],
  ],
  [
    body('tree'),
    {
      members: [
        [
          1,
          {
            members: [
              [0, 'leaf'],
              [2, { members: [[2, { members: [] }]] }],
            ],
          },
        ],
        [2, { members: [] }],
      ],
    },
  ],
  [body('open'), { members: [[0, 'x']], more: [['m', '1']] }],
  [body('extra'), { json: '[1,2]' }],
  [
    body('key'),
    {
      members: [
        [0, 'rsa'],
        [1, '2048'],
        [2, '2026-01-01'],
      ],
    },
  ],
  [body('owner'), { expandable: { members: [[0, 'Main']] } }],
];

test('arguments fill the form, and come out of it and of its link as they are', { skip }, async () => {
  const opened = await open('every');
  await opened.evaluate((json) => page.fill(json), JSON.stringify(FILLED));
  assert.deepEqual(await argumentsOf(opened), FILLED);
  const fragment = (await opened.evaluate(() => page.fragment())) ?? '';
  assert.match(fragment, /^try=[\w%.~!*'(),:;@/$=?-]*;1$/);
  assert.deepEqual(await opened.evaluate((text) => page.parse(text), `#${fragment}`), FILLED);
  await opened.waitForFunction((text) => location.hash === `#${text}`, fragment);
  await opened.evaluate(() => page.form.clear());
  assert.deepEqual(await argumentsOf(opened), CONSTANTS);
  await opened.context().close();
});

test('the address keeps the last form that fits, and says so', { skip }, async () => {
  const opened = await open('every');
  await control(opened, 'path.id').fill('cus_1');
  await opened.waitForFunction(() => location.hash.includes('cus_1'));
  await control(opened, 'body.name').fill('x'.repeat(9000));
  await opened.getByText('The form is too large for a link.').waitFor();
  assert.ok(opened.url().includes('cus_1') && !opened.url().includes('xxx'));
  await opened.evaluate(() => history.replaceState(null, '', '/other'));
  await control(opened, 'body.name').fill('y');
  await opened.waitForTimeout(500);
  assert.equal(new URL(opened.url()).hash, '', 'the address of another page is not changed');
  await opened.context().close();
});

test('a body that need not be sent is sent when something in it is', { skip }, async () => {
  const opened = await open('whole');
  assert.deepEqual(await argumentsOf(opened), []);
  assert.deepEqual(await problemsOf(opened), []);
  await control(opened, 'body').click();
  await control(opened, 'body.city').fill('Oslo');
  assert.deepEqual(await argumentsOf(opened), [[0, { members: [[1, 'Oslo']] }]]);
  assert.deepEqual(
    (await problemsOf(opened)).map(({ path }) => path),
    ['body.line1'],
  );
  await opened.context().close();
});

test('nested objects are made when they are opened', { skip }, async () => {
  const opened = await open('every');
  assert.equal(await control(opened, 'body.tree.name').count(), 0);
  await opened.evaluate(() => page.form.focus('body.tree.child.child.name'));
  assert.equal(await opened.evaluate(() => document.activeElement?.id), 'f.body.tree.child.child.name');
  assert.equal(await control(opened, 'body.tree.child.child.child.name').count(), 0);
  await opened.context().close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test(`nothing is wrong for axe, and nothing too wide: ${colorScheme}, ${width} pixels`, { skip }, async () => {
      const opened = await open('every', { colorScheme, viewport: { width, height: 800 } });
      await opened.evaluate((json) => page.fill(json), JSON.stringify(FILLED));
      await opened.evaluate(() => page.form.focus('body.amount'));
      await control(opened, 'body.amount').fill('x');
      const violations = await opened.evaluate(async () =>
        (await axe.run()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
      );
      assert.deepEqual(violations, []);
      assert.equal(await opened.evaluate(() => document.documentElement.scrollWidth), width);
      await opened.context().close();
    });
  }
}

test('labels link to the documentation that there is', { skip }, async () => {
  const opened = await open('every');
  await control(opened, 'body.address').click();
  const links = await opened
    .locator('.cw-doc')
    .evaluateAll((all) => all.map((each) => [each.ariaLabel, each.getAttribute('href')]));
  assert.deepEqual(links, [
    ['Documentation of id', '#path.id'],
    ['Documentation of address', '#body.address'],
  ]);
  await opened.context().close();
});

test('hostile names are texts', { skip }, async () => {
  const opened = await open('hostile', { viewport: { width: 320, height: 600 } });
  opened.on('dialog', () => assert.fail('a script ran'));
  for (const add of await opened.getByRole('button', { name: /^Add to/ }).all()) {
    await add.click();
    await opened.keyboard.type('<b>');
  }
  const values = await argumentsOf(opened);
  assert.deepEqual(
    values.map(([index, value]) => [index, JSON.stringify(value)]),
    Array.from({ length: 7 }, (_, index) => [index, '{"map":[["<b>",{"members":[]}]]}']),
  );
  assert.equal(await opened.locator('img, b').count(), 0);
  assert.equal(await opened.evaluate(() => document.documentElement.scrollWidth), 320);
  await opened.context().close();
});

test('a large form is quick (printed, because machines differ)', { skip }, async () => {
  const opened = await open('every');
  const measured = await opened.evaluate(() => {
    const built = page.open('large');
    const openers = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.cw-open[aria-expanded=false]')];
    const clicks: number[] = [];
    for (let closed = openers(); closed.length > 0; closed = openers()) {
      for (const opener of closed) {
        const start = performance.now();
        opener.click();
        clicks.push(performance.now() - start);
      }
    }
    const inputs = [...document.querySelectorAll<HTMLTextAreaElement>('textarea')];
    const presses = inputs.map((input) => {
      const start = performance.now();
      input.value = 'x';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return performance.now() - start;
    });
    return { built, clicks, presses, fields: document.querySelectorAll('.cw-field').length };
  });
  const most = (times: readonly number[]): string => Math.max(...times).toFixed(1);
  console.log(
    `${measured.fields} fields: built in ${measured.built.toFixed(1)} ms, opened in at most ${most(measured.clicks)} ms, ` +
      `a key press with all open and filled takes at most ${most(measured.presses)} ms`,
  );
  await opened.context().close();
});
