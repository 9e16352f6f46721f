// What editors and declaration files show of the results of calls with expansion paths.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import ts from 'typescript';

const MODELS = 30;
const MEMBERS = Array.from({ length: 40 }, (_, i) => i);

// Large models that refer to each other, as those of a real API do.
const models = Array.from(
  { length: MODELS },
  (_, model) => `
export interface Model${model} {
  id: string;
  nothing?: undefined;
${MEMBERS.map((i) => `  member_${i}?: Expandable<Model${(model + i) % MODELS}> | null;`).join('\n')}
  children: Array<Model${(model + 1) % MODELS}>;
  address?: Address | null;
  found?: Expandable<Found> | null;
  status: Open<'on' | 'off'>;
}`,
).join('\n');

const SOURCE = `
import type { ApiPromise, ExpandedItem, Expanded, Expandable, ExpandingOperation, ExpandingPagedOperation, Open } from './src/index.js';
import type { ApiClient, OneOf, PagePromise } from './src/index.js';
export interface Address { city?: string }
export interface Deleted { id: string; deleted: true }
export interface Page { data: Array<Model1> }
export interface Params<E extends readonly string[] = readonly string[]> { expand?: E }
export type Found = OneOf<Model0 | Deleted>;
${models}
declare const get: ExpandingOperation<{ id: string } & Params, Model0>;
declare const list: ExpandingPagedOperation<Params, Page, Model1, 'data'>;
export class Models {
  constructor(private readonly client: ApiClient) {}

  retrieve<const E extends readonly string[] = []>(id: string, params?: Params<E>): ApiPromise<Expanded<Model0, E>> {
    return this.client.call(get, { ...params, id });
  }

  list<const E extends readonly string[] = []>(
    params?: Params<E>,
  ): PagePromise<Expanded<Page, E>, ExpandedItem<Model1, E, 'data'>> {
    return this.client.call(list, params ?? {});
  }
}
declare const models: Models;
declare const find: <const E extends readonly string[] = []>(params?: Params<E>) => ApiPromise<Expanded<Found, E>>;
export async function use(paths: string[]) {
  const plain = await models.retrieve('m');
  const expanded = await models.retrieve('m', { expand: ['member_1.member_2', 'children.member_0'] });
  const dynamic = await models.retrieve('m', { expand: paths });
  const page = await models.list();
  for await (const item of models.list({ expand: ['data.member_4'] })) {
    const four = item.member_4;
  }
  const [first] = await models.list().autoPagingToArray({ limit: 10 });
  const id = plain.member_1;
  const one = expanded.member_1;
  const two = one?.member_2;
  const address = plain.address;
  const status = plain.status;
  const children = expanded.children;
  const found = await find();
  const deleted = found.deleted;
  const other = (await models.retrieve('m', { expand: ['found.member_0', 'found'] })).found;
  const model: Model0 = plain;
  return model;
}
export const all = {
${Array.from({ length: 15 }, (_, i) => `  f${i}: async () => ({ one: await models.retrieve('m'), two: await models.retrieve('m', { expand: ['member_${i}'] }) }),`).join('\n')}
};
`;

const FILE = 'consumer.ts';
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  declaration: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  outDir: 'target/hover',
  types: [],
};

let service: ts.LanguageService;
before(() => {
  const read = (file: string): string | undefined => (file === FILE ? SOURCE : ts.sys.readFile(file));
  service = ts.createLanguageService({
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => process.cwd(),
    getCompilationSettings: () => OPTIONS,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === FILE || ts.sys.fileExists(file),
    readFile: read,
  });
});

/** The text that an editor shows at the first place of a piece of code, at a character of it. */
function hover(code: string, offset: number): string {
  const at = SOURCE.indexOf(code);
  assert.ok(at >= 0, code);
  return ts.displayPartsToString(service.getQuickInfoAtPosition(FILE, at + offset)?.displayParts);
}

test('the consumer compiles', () => {
  assert.deepEqual(
    [...service.getSyntacticDiagnostics(FILE), ...service.getSemanticDiagnostics(FILE)].map(({ messageText }) =>
      ts.flattenDiagnosticMessageText(messageText, '\n'),
    ),
    [],
  );
});

const HOVERS: [string, string][] = [
  ['plain', 'Result<Model0, never>'],
  ['expanded', 'Result<Model0, "member_1.member_2" | "children.member_0">'],
  ['dynamic', 'Model0'],
  ['page', 'Result<Page, never>'],
  ['item', 'Result<Model1, "member_4">'],
  ['four', 'Result<Model5, never> | null | undefined'],
  ['id', 'string | null | undefined'],
  ['one', 'Result<Model1, "member_2"> | null | undefined'],
  ['two', 'Result<Model3, never> | null | undefined'],
  ['address', 'Address | null | undefined'],
  ['status', 'Open<"on" | "off">'],
  ['children', 'Result<Model1, "member_0">[]'],
  ['found', 'Result<Found, never>'],
  ['deleted', 'true | undefined'],
  ['other', 'Result<Found, "member_0"> | null | undefined'],
];
for (const [name, type] of HOVERS) {
  test(`the hover of ${name} is ${type}`, () => {
    const [code = ''] = new RegExp(`const ${name} [=o]`).exec(SOURCE) ?? [];
    assert.equal(hover(code, 'const '.length), `const ${name}: ${type}`);
  });
}

test('the hover of a method at a call has the names of the types', () => {
  assert.equal(
    hover("retrieve('m');", 0),
    '(method) Models.retrieve<[]>(id: string, params?: Params<[]> | undefined): ApiPromise<Result<Model0, never>>',
  );
  assert.equal(
    hover('list();', 0),
    '(method) Models.list<[]>(params?: Params<[]> | undefined): PagePromise<Result<Page, never>, Result<Model1, never>>',
  );
});

test('the declarations of functions that return results name the types', () => {
  const declarations =
    service.getEmitOutput(FILE, true).outputFiles.find(({ name }) => name.endsWith('.d.ts'))?.text ?? '';
  const all = declarations.slice(declarations.indexOf('export declare const all'));
  assert.equal(
    all.slice(0, all.indexOf('    f1:')).replace(/\s+/g, ' ').trim(),
    'export declare const all: { f0: () => Promise<{ one: import("./src/expand.js").Result<Model0, never>; ' +
      'two: import("./src/expand.js").Result<Model0, "member_0">; }>;',
  );
  assert.ok(all.length < 15 * 200, `${all.length} characters`);
  // 7056: the inferred type exceeds the maximum length the compiler will serialize.
  assert.deepEqual(
    service
      .getProgram()
      ?.getDeclarationDiagnostics()
      .map(({ code }) => code),
    [],
  );
});
