import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '../src/snippet/index.js';
import type { Arguments, CallTable, Fill, InputRow, Serialization, TypeRef } from '../src/table.js';
import { input, table, TYPE, withoutBody } from './snippet-tables.js';

const curl = (call: CallTable, given: Arguments): string => render(call, given, 'curl', 'Full');

const LIST: Fill = ['a,b', 'c d'];
const MAP: Fill = {
  map: [
    ['role', 'x'],
    ['2', 'y z'],
  ],
};

function place(where: InputRow['in'], type: TypeRef, wire: Serialization): InputRow {
  return input('id', { type }, { in: where, wire });
}

const PATHS: readonly (readonly [wire: Serialization, value: Fill, type: TypeRef, text: string])[] = [
  [{ style: 'SIMPLE' }, 'a/b?é', 'STRING', 'a%2Fb%3F%C3%A9'],
  [{ style: 'SIMPLE', allowReserved: true }, 'a/b%41%4', 'STRING', 'a/b%41%254'],
  [{ style: 'SIMPLE' }, LIST, ['list', 'STRING'], 'a%2Cb,c%20d'],
  [{ style: 'SIMPLE' }, MAP, ['map', 'STRING'], 'role,x,2,y%20z'],
  [{ style: 'SIMPLE', explode: true }, MAP, ['map', 'STRING'], 'role=x,2=y%20z'],
  [{ style: 'LABEL' }, LIST, ['list', 'STRING'], '.a%2Cb,c%20d'],
  [{ style: 'LABEL', explode: true }, LIST, ['list', 'STRING'], '.a%2Cb.c%20d'],
  [{ style: 'MATRIX' }, LIST, ['list', 'STRING'], ';id=a%2Cb,c%20d'],
  [{ style: 'MATRIX', explode: true }, LIST, ['list', 'STRING'], ';id=a%2Cb;id=c%20d'],
  [{ style: 'MATRIX', explode: true }, MAP, ['map', 'STRING'], ';role=x;2=y%20z'],
  [{ style: 'MATRIX' }, '', 'STRING', ';id'],
  [{ style: 'CONTENT', contentType: 'application/json' }, LIST, ['list', 'STRING'], '%5B%22a%2Cb%22%2C%22c%20d%22%5D'],
];

for (const [wire, value, type, text] of PATHS) {
  test(`writes the path ${text}`, () => {
    const call = table([place('path', type, wire)], { method: 'GET', path: '/things/{id}' });
    const bodiless = withoutBody(call);

    assert.equal(unquoted(curl(bodiless, [[0, value]])), `curl https://api.example.com/v1/things/${text}\n`);
  });
}

const unquoted = (code: string): string => code.replaceAll("'", '');

const QUERIES: readonly (readonly [wire: Serialization, value: Fill, type: TypeRef, options: string])[] = [
  [{ style: 'FORM', explode: true }, 'abc', 'STRING', '-G URL \\\n  -d id=abc'],
  [{ style: 'FORM', explode: true }, 'a b', 'STRING', 'URL?id=a%20b'],
  [{ style: 'FORM', explode: true }, ['a', 'b'], ['list', 'STRING'], '-G URL \\\n  -d id=a \\\n  -d id=b'],
  [{ style: 'FORM' }, LIST, ['list', 'STRING'], 'URL?id=a%2Cb,c%20d'],
  [{ style: 'FORM', allowReserved: true }, LIST, ['list', 'STRING'], 'URL?id=a%2Cb,c%20d'],
  [{ style: 'SPACE_DELIMITED' }, ['a', 'b'], ['list', 'STRING'], 'URL?id=a%20b'],
  [{ style: 'PIPE_DELIMITED' }, ['a', 'b'], ['list', 'STRING'], 'URL?id=a%7Cb'],
  [{ style: 'DEEP_OBJECT' }, MAP, ['map', 'STRING'], 'URL?id%5Brole%5D=x&id%5B2%5D=y%20z'],
  [{ style: 'FORM', explode: true }, MAP, ['map', 'STRING'], 'URL?role=x&2=y%20z'],
  [{ style: 'FORM' }, [], ['list', 'STRING'], 'URL'],
  [{ style: 'CONTENT', contentType: 'application/problem+json; charset=utf-8' }, '5', 'INT64', '-G URL \\\n  -d id=5'],
];

for (const [wire, value, type, options] of QUERIES) {
  test(`writes the query ${options}`, () => {
    const call = withoutBody(table([place('query', type, wire)], { method: 'GET' }));
    const expected = `curl ${options.replace('URL', 'https://api.example.com/v1/things')}\n`;

    assert.equal(unquoted(curl(call, [[0, value]])), expected);
  });
}

test('writes headers, and those of every call unless the arguments have them', () => {
  const call = table(
    [
      input('X-Trace', { type: 'STRING' }, { in: 'header', wire: { style: 'SIMPLE' } }),
      input('X-Blank', { type: 'STRING' }, { in: 'header', wire: { style: 'SIMPLE' } }),
      input('X-Json', { type: 'ANY' }, { in: 'header', wire: { style: 'CONTENT', contentType: 'application/json' } }),
      input('not a token', { type: 'STRING' }, { in: 'header', wire: { style: 'SIMPLE' } }),
      input('X-None', { type: ['list', 'STRING'] }, { in: 'header', wire: { style: 'SIMPLE' } }),
    ],
    { method: 'DELETE' },
  );
  const headers = [
    ['X-TRACE', 'constant'],
    ['X-Version', '1'],
  ] as const;

  const code = curl(withoutBody({ ...call, curl: { ...call.curl, headers } }), [
    [0, 'a'],
    [1, '\u2003'],
    [2, { json: '"é😀"' }],
    [3, 'x'],
    [4, []],
  ]);

  assert.equal(
    code,
    `curl -X DELETE https://api.example.com/v1/things \\
  -H 'X-Version: 1' \\
  -H 'X-Trace: a' \\
  -H 'X-Blank;' \\
  -H 'X-Json: "\\u00e9\\ud83d\\ude00"'
`,
  );
});

test('writes cookies in one option, with that of the key', () => {
  const call = withoutBody(
    table(
      [
        input('plain', { type: 'STRING' }, { in: 'cookie', wire: { style: 'COOKIE' } }),
        input('list', { type: ['list', 'STRING'] }, { in: 'cookie', wire: { style: 'FORM' } }),
      ],
      { method: 'GET' },
    ),
  );
  const given: Arguments = [
    [0, 'a b'],
    [1, LIST],
  ];

  assert.match(curl(call, given), /\n {2}-b 'plain=a b; list=a%2Cb,c%20d'\n$/);
  assert.match(
    curl({ ...call, curl: { ...call.curl, keyCookie: 'key' } }, given),
    /\n {2}-b 'plain=a b; list=a%2Cb,c%20d; key='"\$ACME_API_KEY"\n$/,
  );
});

test('writes the key in the query after the base URL in a variable', () => {
  const call = withoutBody(
    table([input('q', { type: 'STRING' }, { in: 'query', wire: { style: 'FORM' } })], { method: 'GET' }),
  );
  const { isKnown: _, ...rest } = call.curl;

  assert.equal(
    curl({ ...call, curl: { ...rest, server: '/v1', keyQuery: 'key' } }, [[0, 'a']]),
    'curl --globoff "${BASE_URL:?}""/v1/things?q=a&key=$ACME_API_KEY"\n',
  );
});

test('encodes the pairs of a form like curl where it can', () => {
  const call = table(
    [
      input('name', { type: 'STRING' }),
      input('tags', { type: ['map', 'STRING'] }, { wire: { style: 'DEEP_OBJECT', explode: true } }),
      input('file', { type: 'NUMBER' }),
    ],
    { body: { mediaType: 'application/x-www-form-urlencoded', format: 'FORM' } },
  );

  assert.equal(
    curl(call, [
      [0, 'Jane Doe*'],
      [
        1,
        {
          map: [
            ['a', 'x~'],
            ['b', '\n'],
          ],
        },
      ],
      [2, '1E+2'],
    ]),
    `curl -X POST https://api.example.com/v1/things \\
  -d 'name=Jane+Doe*' \\
  -d 'tags%5Ba%5D=x%7E' \\
  -d 'tags%5Bb%5D=%0A' \\
  -d 'file=100'
`,
  );
  assert.match(curl(call, [[0, 'Jane Doe']]), /--data-urlencode 'name=Jane Doe'\n$/);
});

const MULTIPART = { body: { mediaType: 'multipart/form-data', format: 'MULTIPART' } } as const;

test('gives the parts of a body as options', () => {
  const call = table(
    [
      input('file', { type: 'BINARY' }),
      input('files', { type: ['list', 'BINARY'] }, { wire: { style: 'CONTENT', contentType: 'image/png' } }),
      input('note', { type: 'STRING' }),
      input('meta', { type: TYPE.owner }, { wire: { style: 'CONTENT', contentType: 'application/json' } }),
      input('csv', { type: ['list', 'STRING'] }, { wire: { style: 'PIPE_DELIMITED' } }),
    ],
    MULTIPART,
  );

  assert.equal(
    curl(call, [
      [0, { file: '-report.json' }],
      [1, [{ file: 'a b.png' }]],
      [2, '@x;y'],
      [3, { members: [[0, 'Jane']] }],
      [4, ['a', 'b']],
    ]),
    `curl -X POST https://api.example.com/v1/things \\
  -F 'file=@./-report.json;type=application/json' \\
  -F 'files=@"a b.png";type=image/png' \\
  --form-string 'note=@x;y' \\
  -F 'meta="{\\"name\\":\\"Jane\\"}";type=application/json' \\
  --form-string 'csv=a|b'
`,
  );
});

test('writes the parts of a body with commands where options cannot', () => {
  const call = table(
    [
      input('a=b', { type: 'STRING' }),
      input('file', { type: 'BINARY' }, { wire: { style: 'CONTENT', headers: [['X-Part', '1']] } }),
    ],
    MULTIPART,
  );

  assert.equal(
    curl(call, [
      [0, 'callwright-boundary 100%'],
      [1, { file: 'dir/a.pdf' }],
    ]),
    `{
  printf '\\055-callwright-boundary-1\\r\\nContent-Disposition: form-data; name="a=b"\\r\\n\\r\\ncallwright-boundary 100%%\\r\\n--callwright-boundary-1\\r\\nContent-Disposition: form-data; name="file"; filename="a.pdf"\\r\\nContent-Type: application/pdf\\r\\nX-Part: 1\\r\\n\\r\\n'
  cat 'dir/a.pdf'
  printf '\\r\\n--callwright-boundary-1--\\r\\n'
} |
  curl -X POST https://api.example.com/v1/things \\
    -H 'Content-Type: multipart/form-data; boundary=callwright-boundary-1' \\
    --data-binary @-
`,
  );
});

const RAW: readonly (readonly [
  format: 'TEXT' | 'BINARY',
  type: TypeRef,
  mediaType: { mediaType?: string },
  fill: Fill,
  code: string,
])[] = [
  ['TEXT', 'STRING', {}, "it's", `URL \\\n  -H 'Content-Type: text/plain' \\\n  --data-raw 'it'\\''s'`],
  [
    'TEXT',
    'STRING',
    { mediaType: 'text/csv' },
    'a\n',
    `URL \\\n    -H 'Content-Type: text/csv' \\\n    --data-binary @-`,
  ],
  [
    'BINARY',
    'BINARY',
    {},
    { file: 'x.PDF' },
    `URL \\\n  -H 'Content-Type: application/pdf' \\\n  --data-binary '@x.PDF'`,
  ],
];

for (const [format, type, mediaType, fill, code] of RAW) {
  test(`sends ${JSON.stringify(fill)} as a body`, () => {
    const call = table([input('body', { type }, { in: 'whole' })], { body: { ...mediaType, format } });
    const start = code.includes('@-') ? `printf 'a\\n' |\n  curl` : 'curl';

    assert.equal(
      curl(call, [[0, fill]]),
      `${start} -X POST ${code.replace('URL', 'https://api.example.com/v1/things')}\n`,
    );
  });
}

test('sends an empty body only where one is required', () => {
  const call = table([input('note', { type: 'STRING' })]);
  const optional = { ...call, body: { mediaType: 'application/json', format: 'JSON' } as const };

  assert.match(curl(call, []), /--data-raw '\{ \}'\n$/);
  assert.equal(curl(optional, []), 'curl -X POST https://api.example.com/v1/things\n');
});

test('leaves a stream unbuffered and stores a file', () => {
  const call = withoutBody(table([], { method: 'GET' }));

  assert.equal(
    curl({ ...call, curl: { ...call.curl, stream: true } }, []),
    'curl -N https://api.example.com/v1/things\n',
  );
  assert.match(curl({ ...call, curl: { ...call.curl, output: '.pdf' } }, []), /things \\\n {2}-o response\.pdf\n$/);
  assert.equal(curl({ ...call, method: 'HEAD' }, []), 'curl -I https://api.example.com/v1/things\n');
});
