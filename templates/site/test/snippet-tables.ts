import type { CallTable, InputRow, JavaMember, MemberRow, TypeRow, ValueRow } from '../src/table.js';

/** A table with one call, `api.things().make`, of which a test sets what it is about. */
export function table(inputs: readonly InputRow[], parts: Partial<CallTable> = {}): CallTable {
  return {
    id: 'make',
    method: 'POST',
    path: '/things',
    inputs,
    types: TYPES,
    body: { mediaType: 'application/json', format: 'JSON', required: true },
    java: JAVA,
    typescript: {
      packageName: '@acme/api',
      client: 'api',
      createClient: 'createApi',
      method: 'things.make',
      int64: 'number',
    },
    curl: {
      server: 'https://api.example.com/v1',
      isKnown: true,
      credentials: [],
      keyVariable: 'ACME_API_KEY',
      headers: [],
    },
    samples: [],
    security: [],
    servers: [],
    ...parts,
  };
}

/** The table of a call without a body. */
export function withoutBody(call: CallTable): CallTable {
  const { body: _, ...rest } = call;
  return rest;
}

export const JAVA: CallTable['java'] = {
  className: 'Make',
  clientType: ['com.acme', 'ApiClient'],
  client: 'api',
  method: '.things().make',
  core: 'com.acme.core',
  taken: ['args', 'params', 'options', 'java', 'api', 'com'],
};

/** A member whose name in Java is the one on the wire. */
export function member(name: string, value: ValueRow): MemberRow {
  const upper = name.charAt(0).toUpperCase() + name.slice(1);
  const java: JavaMember = [name, 'add' + upper, 'put' + upper, 'clear' + upper];
  return { name, java, value };
}

/** An input in the body, unless the parts say otherwise. */
export function input(name: string, value: ValueRow, parts: Partial<InputRow> = {}): InputRow {
  return { ...member(name, value), in: 'body', key: name, wire: { style: 'CONTENT' }, ...parts };
}

const of = (...members: MemberRow[]) => members;

/** The index of each type. */
export const TYPE = { address: 0, color: 1, source: 2, owner: 3, json: 4, size: 5, level: 6 } as const;

const TYPES: readonly TypeRow[] = [
  {
    kind: 'object',
    java: ['com.acme.model', 'Address'],
    members: of(
      member('city', { type: 'STRING' }),
      member('next', { type: TYPE.address }),
      member('note', { type: 'STRING', nullable: true, clearable: true }),
      member('kind', { type: 'STRING', fixed: true }),
    ),
  },
  {
    kind: 'enum',
    java: ['com.acme.model', 'Thing.Color'],
    scalar: 'STRING',
    values: [['red', 'RED'], ['dark blue']],
  },
  {
    kind: 'union',
    java: ['com.acme.model', 'Source'],
    discriminator: 'type',
    alternatives: [
      { type: TYPE.address, builder: 'ofAddress', tagged: true },
      { type: TYPE.owner, builder: 'ofOwner' },
      { type: 'STRING', factory: 'of', bare: true },
      { type: ['list', 'STRING'], factory: 'of' },
    ],
  },
  {
    kind: 'object',
    java: ['com.acme.model', 'Owner'],
    members: of(member('name', { type: 'STRING' })),
    more: 'INT64',
  },
  { kind: 'json', java: ['com.acme.model', 'Large'] },
  {
    kind: 'union',
    java: ['com.acme.model', 'Size'],
    built: true,
    alternatives: [{ type: 'INT64', factory: 'of', bare: true }, { type: TYPE.address }],
  },
  { kind: 'enum', java: ['com.acme.model', 'Level'], scalar: 'INT32', values: [['1', 'VALUE_1']] },
];
