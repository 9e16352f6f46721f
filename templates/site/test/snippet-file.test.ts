import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render, statements } from '../src/snippet/index.js';
import type { CallTable } from '../src/table.js';
import { input, JAVA, table } from './snippet-tables.js';

const ID = input('id', { type: 'STRING' }, { in: 'path', wire: { style: 'SIMPLE' } });
const NAME = input('name', { type: 'STRING' });

test('writes a whole Java file', () => {
  const call = table([ID, NAME], {
    java: {
      ...JAVA,
      credentials: [
        ['.credential("user", ', ['com.acme.core', 'Credential'], '.basic("user", "password"))'],
        ['.credential("key", ', ['com.acme.core', 'Credential'], '.apiKey("your-api-key"))'],
      ],
      result: {
        type: [['java.util', 'Optional'], '<', ['com.acme.model', 'Thing.Part'], '>'],
        variable: 'part',
        use: ['System.out.println(part)'],
      },
    },
  });

  const code = render(
    call,
    [
      [0, 'th_1'],
      [1, 'Jane'],
    ],
    'java',
    'Minimal',
  );

  assert.equal(
    code,
    `import com.acme.ApiClient;
import com.acme.core.Credential;
import com.acme.model.Thing;
import java.util.Optional;

final class MakeMinimal {
    private MakeMinimal() {}

    public static void main(String[] args) {
        ApiClient api = ApiClient.builder()
                .credential("user", Credential.basic("user", "password"))
                .credential("key", Credential.apiKey("your-api-key"))
                .build();
        Optional<Thing.Part> part = api.things().make("th_1", params -> params.name("Jane"));
        System.out.println(part);
    }
}
`,
  );
  assert.equal(
    statements(code),
    `ApiClient api = ApiClient.builder()
        .credential("user", Credential.basic("user", "password"))
        .credential("key", Credential.apiKey("your-api-key"))
        .build();
Optional<Thing.Part> part = api.things().make("th_1", params -> params.name("Jane"));
System.out.println(part);
`,
  );
});

test('closes a stream, and takes all path arguments together', () => {
  const call = table([ID, NAME], {
    java: {
      ...JAVA,
      pathValues: ['com.acme.core', 'PathValues'],
      stream: true,
      orElseThrow: true,
      result: {
        type: [['com.acme.core', 'EventStream'], '<', ['com.acme.model', 'Event'], '>'],
        variable: 'stream',
        use: ['stream.forEach(System.out::println)'],
      },
    },
  });

  assert.equal(
    statements(
      render(
        call,
        [
          [0, 'th_1'],
          [1, 'a name that makes the line much longer'],
        ],
        'java',
        'Full',
      ),
    ),
    `ApiClient api = ApiClient.fromEnv();
try (EventStream<Event> stream = api.things().make(PathValues.of("th_1"), params -> params
        .name("a name that makes the line much longer")).orElseThrow()) {
    stream.forEach(System.out::println);
}
`,
  );
});

test('imports the first of two types with the same name, and qualifies the other', () => {
  const call = table([], {
    java: {
      ...JAVA,
      result: {
        type: [
          ['com.acme.model', 'Make'],
          '<',
          ['com.acme.model', 'ApiClient'],
          ', ',
          ['com.acme.model', 'MakeFull.X'],
          '>',
        ],
        variable: 'made',
        use: ['System.out.println(made)'],
      },
    },
  });

  const code = render(call, [], 'java', 'Full');

  assert.match(code, /^import com\.acme\.ApiClient;\nimport com\.acme\.model\.Make;\n\n/);
  assert.match(
    code,
    / {8}Make<com\.acme\.model\.ApiClient, com\.acme\.model\.MakeFull\.X> made = api\.things\(\)\.make\(\);\n/,
  );
});

const TYPESCRIPT: readonly (readonly [name: string, parts: Partial<CallTable['typescript']>, code: string])[] = [
  [
    'a ready client and its result',
    { result: { variable: 'thing', use: 'console.log(thing)' } },
    `import api from '@acme/api';

const thing = await api.things.make('th_1', { name: 'Jane' });
console.log(thing);
`,
  ],
  [
    'a client with options and a stream',
    { options: `{ credentials: { key: 'your-api-key' } }`, stream: { variable: 'events', orNothing: ' ?? []' } },
    `import { createApi } from '@acme/api';

const api = createApi({ credentials: { key: 'your-api-key' } });

const events = await api.things.make('th_1', { name: 'Jane' });
for await (const item of events ?? []) {
  console.log(item);
}
`,
  ],
  [
    'path parameters among the others',
    { byId: true },
    `import api from '@acme/api';

await api.things.make({ id: 'th_1', name: 'Jane' });
`,
  ],
];

for (const [name, parts, code] of TYPESCRIPT) {
  test(`writes a TypeScript file with ${name}`, () => {
    const call = table([ID, NAME]);
    const own = { ...call, typescript: { ...call.typescript, ...parts } };

    assert.equal(
      render(
        own,
        [
          [0, 'th_1'],
          [1, 'Jane'],
        ],
        'typescript',
        'Full',
      ),
      code,
    );
    assert.equal(statements(code), code);
  });
}

test('rejects arguments of another table', () => {
  assert.throws(() => render(table([]), [[0, 'x']], 'java', 'Full'), /the arguments do not fit the table/);
});
