import type { Arguments, CallTable, ScalarKind } from '../table.js';
import { jacksonText, type Json, parse } from './json.js';
import { bracketed, bracketedLines, fits } from './layout.js';
import { objectKey, typeScriptLiteral } from './literals.js';
import { lastName } from './multipart.js';
import { known, memberSample, type SampleObject, type SampleValue } from './sample.js';
import type { View } from './template.js';

const INDENT = '  ';

type Int64 = CallTable['typescript']['int64'];

/** The view of the template: a module that awaits the call (`TypeScriptSnippet`). */
export function typeScriptView(table: CallTable, given: Arguments): View {
  const { typescript } = table;
  const variable = (typescript.stream ?? typescript.result)?.variable;
  const start = `${variable ? `const ${variable} = ` : ''}await ${typescript.client}.${typescript.method}`;
  const call = callArguments(table, given);
  const statement = start + call(object);
  return {
    ready: typescript.options === undefined ? true : undefined,
    packageName: typeScriptLiteral(typescript.packageName),
    client: typescript.client,
    createClient: typescript.createClient,
    options: typescript.options,
    statement: fits(statement, 0) ? statement : start + call(objectLines),
    stream: typescript.stream && { ...typescript.stream },
    result: typescript.result && { ...typescript.result },
  };
}

type Members = ReadonlyMap<string, string>;

function callArguments(table: CallTable, given: Arguments): (layout: (members: Members) => string) => string {
  const inPath: string[] = [];
  const params = new Map<string, string>();
  const { byId, int64 } = table.typescript;
  for (const [index, fill] of given) {
    const input = known(table.inputs[index]);
    // The numbers of pages are of the type number.
    const value = of(memberSample(table.types, input.value, fill), input.counter ? 'number' : int64);
    if (input.in === 'path' && !byId) {
      inPath.push(value);
    } else {
      params.set(input.key, value);
    }
  }
  return (layout) => `(${[...inPath, ...(params.size > 0 ? [layout(params)] : [])].join(', ')});`;
}

const parts = (members: Members): string[] => [...members].map(([name, value]) => `${objectKey(name)}: ${value}`);

const object = (members: Members): string =>
  members.size > 0 ? trailed(bracketed('{ ', parts(members), ' }', INDENT)) : '{}';

const objectLines = (members: Members): string => trailed(bracketedLines('{ ', parts(members), ' }', INDENT));

const array = (items: readonly string[]): string => trailed(bracketed('[', items, ']', INDENT));

// With a trailing comma, as formatters do.
const trailed = (code: string): string => (code.includes('\n') ? code.slice(0, -2) + ',' + code.slice(-2) : code);

// `TypeScriptValues`
function of(value: SampleValue, int64: Int64): string {
  switch (value.kind) {
    case 'scalar':
      return scalar(value.scalar, value.text, int64);
    case 'enum':
      return scalar(value.row.scalar, value.text, int64);
    case 'list':
      return array(value.items.map((item) => of(item, int64)));
    case 'map':
      return object(new Map(value.more.map(([name, each]) => [name, of(each, int64)])));
    case 'object':
      return object(objectMembers(value, int64));
    case 'union': {
      const tag: [string, string][] =
        value.tag === undefined ? [] : [[value.row.discriminator ?? '', typeScriptLiteral(value.tag)]];
      return value.value.kind === 'object'
        ? object(new Map([...tag, ...objectMembers(value.value, int64)]))
        : of(value.value, int64);
    }
    case 'expandable':
      return of(value.value, int64);
    case 'any':
      return value.typed ? of(value.typed, int64) : json(parse(value.json));
    case 'file':
      // With inline content, because not every platform has a file system.
      return object(
        new Map([
          ['data', typeScriptLiteral('content of the file')],
          ['filename', typeScriptLiteral(lastName(value.path) || 'file')],
        ]),
      );
    case 'incomplete':
      // The compiler would reject it.
      return '{} as never';
    case 'cleared':
      return value.by === null ? 'null' : "''";
  }
}

const objectMembers = ({ members, more }: SampleObject, int64: Int64): Members =>
  new Map([
    ...members.map(([{ name }, value]) => [name, of(value, int64)] as const),
    ...more.map(([name, value]) => [name, of(value, int64)] as const),
  ]);

function scalar(kind: ScalarKind, text: string, int64: Int64): string {
  switch (kind) {
    case 'INT64':
    case 'UINT64':
      return int64 === 'bigint' ? text + 'n' : text;
    case 'BOOLEAN':
    case 'INT32':
    case 'DOUBLE':
    case 'NUMBER':
    case 'UNIX_TIME':
      return text;
    default:
      return typeScriptLiteral(text);
  }
}

function json(value: Json): string {
  if (Array.isArray(value)) {
    return array(value.map(json));
  }
  if (value instanceof Map) {
    return object(new Map([...value].map(([name, each]) => [name, json(each)])));
  }
  return typeof value === 'string' ? typeScriptLiteral(value) : jacksonText(value);
}
