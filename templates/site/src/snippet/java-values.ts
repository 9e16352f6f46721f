import type { CallTable, JavaType, MemberRow, ScalarKind, TypeRef } from '../table.js';
import { jacksonText, parse } from './json.js';
import { bracketed, chained, INDENT, nested } from './layout.js';
import { javaLiteral } from './literals.js';
import { inside, known, type NamedSample, rowOf, type SampleObject, type SampleValue } from './sample.js';
import { jsonOf } from './wire.js';

/** The most calls in a chain: javac recurses once per call and would overflow its stack. */
export const MOST_CALLS = 400;

/** The required type of an expression: a primitive type, to which Java converts literals, or that of the value. */
type Target = 'PRIMITIVE' | 'EXACT';

/** Sample values as Java expressions. */
export interface JavaValues {
  /** The builder calls that set a member; none if the builder sets it itself. */
  setting(member: MemberRow, value: SampleValue): string[];
  /** The expression as an argument, where the type of the parameter determines that of a literal. */
  direct(value: SampleValue): string;
  of(value: SampleValue): string;
}

/** Writes the values of a call in a file with these imports. */
export function javaValues({ types, java }: CallTable, imported: (type: JavaType) => string): JavaValues {
  const { core, taken } = java;
  const variables = lambdaVariables(taken);
  const coreType = (name: string) => imported([core, name]);

  function scalar(kind: ScalarKind, text: string, target: Target): string {
    const isInteger = /^[-\d]*$/.test(text);
    const isInt = isInteger && Math.abs(Number(text)) < 2 ** 31;
    const isConverted = target === 'PRIMITIVE' && isInt;
    const parsed = (type: string) => `${imported(['java.time', type])}.parse(${javaLiteral(text)})`;
    const number = (type: string) => `new ${imported(['java.math', type])}(${javaLiteral(text)})`;
    switch (kind) {
      case 'STRING':
        return javaLiteral(text);
      case 'BOOLEAN':
      case 'INT32':
        return text;
      case 'INT64':
        return isConverted ? text : text + 'L';
      case 'DOUBLE':
        return isConverted || !isInteger ? text : text + '.0';
      case 'UINT64':
        return number('BigInteger');
      case 'NUMBER':
      case 'DECIMAL_STRING':
        return number('BigDecimal');
      case 'UNIX_TIME':
        return `${imported(['java.time', 'Instant'])}.ofEpochSecond(${isInt ? text : text + 'L'})`;
      case 'DATE_TIME':
        return parsed('OffsetDateTime');
      case 'DATE':
        return parsed('LocalDate');
      case 'BASE64':
        return `${coreType('Bytes')}.ofBase64(${javaLiteral(text)})`;
      case 'BINARY':
        return file(text);
    }
  }

  const file = (path: string) =>
    `${coreType('FileUpload')}.of(${imported(['java.nio.file', 'Path'])}.of(${javaLiteral(path)}))`;

  const fromJson = (type: JavaType, json: string) => `${imported(type)}.TYPE.fromJson(${javaLiteral(json)})`;

  function setting({ java, value }: MemberRow, sample: SampleValue): string[] {
    const [accessor, adder, putter, clearer] = java;
    if (value.fixed) {
      return [];
    }
    const item = isNullable(value.type) ? value.type : inside(value.type);
    if (sample.kind === 'cleared') {
      return [`.${clearer}()`];
    }
    if (sample.kind === 'list' && sample.items.length > 0) {
      return sample.items.map((each) => `.${adder}(${part(item, each, accessor)})`);
    }
    if (sample.kind === 'map' && sample.more.length > 0) {
      return sample.more.map(([key, each]) => `.${putter}(${javaLiteral(key)}, ${part(item, each, accessor)})`);
    }
    return [`.${accessor}(${part(value.type, sample, accessor)})`];
  }

  // Nullable values are not primitive, and Java does not convert int to Long.
  function part(type: TypeRef, value: SampleValue, accessor: string): string {
    if (isNullable(type)) {
      return of(value);
    }
    // A setter takes the values of a union without its name.
    const given = value.kind === 'union' && value.alternative.bare ? value.value : value;
    const row = rowOf(types, type);
    const isBuilt = row?.kind === 'object' || (row?.kind === 'union' && row.built);
    return (isBuilt && lambda(given, accessor)) || direct(given);
  }

  // Emits: s -> s.name("Jane").address(a -> a.city("Oslo"))
  function lambda(value: SampleValue, accessor: string): string | undefined {
    const object = value.kind === 'union' ? value.value : value;
    if (object.kind !== 'object') {
      return undefined;
    }
    const depth = variables.depth();
    const variable = variables.open(accessor);
    const all = calls(object);
    variables.close();
    const start = variable + ' -> ';
    return all.length > MOST_CALLS ? undefined : all.length === 0 ? start + '{}' : nested(start + variable, all, depth);
  }

  const direct = (value: SampleValue): string =>
    value.kind === 'scalar' ? scalar(value.scalar, value.text, 'PRIMITIVE') : of(value);

  function list(items: readonly SampleValue[]): string {
    const hasNull = items.some(isCleared);
    // List.of rejects null, and Arrays.asList takes a single null for the array itself.
    if (hasNull && items.length === 1) {
      return `${imported(['java.util', 'Collections'])}.singletonList(null)`;
    }
    const make = hasNull ? imported(['java.util', 'Arrays']) + '.asList(' : imported(['java.util', 'List']) + '.of(';
    return bracketed(make, items.map(of), ')', INDENT);
  }

  function map(all: readonly NamedSample[]): string {
    // Map.of rejects null, and maps that accept null cannot be filled in an expression.
    const valued = all.filter(([, value]) => !isCleared(value));
    const [first] = all;
    if (first && valued.length === 0 && all.length === 1) {
      return `${imported(['java.util', 'Collections'])}.singletonMap(${javaLiteral(first[0])}, null)`;
    }
    const type = imported(['java.util', 'Map']);
    const entries = valued.map(([key, value]) => `${type}.entry(${javaLiteral(key)}, ${of(value)})`);
    if (entries.length === 0) {
      return type + '.of()';
    }
    const code = bracketed(type + '.ofEntries(', entries, ')', INDENT);
    // Maps of this kind have another order in each run, and it is seen in a request.
    return entries.length === 1 ? code : `new ${imported(['java.util', 'TreeMap'])}<>(${code})`;
  }

  function object(value: SampleObject): string {
    const all = calls(value);
    return all.length > MOST_CALLS
      ? fromJson(value.row.java, jacksonText(jsonOf(value)))
      : chained(imported(value.row.java) + '.builder()', all, '.build()');
  }

  function calls({ row, members, more }: SampleObject): string[] {
    return [
      ...members.flatMap(([member, value]) => setting(member, value)),
      ...more.map(([name, value]) => {
        const last = part(row.more ?? 'ANY', value, 'member');
        return `.putAdditionalMember(${javaLiteral(name)}, ${last})`;
      }),
    ];
  }

  // Emits: Source.ofCard(c -> c.number("4242"))
  function union({ row, alternative, value }: Extract<SampleValue, { kind: 'union' }>): string {
    const { factory, builder } = alternative;
    if (factory !== undefined) {
      return `${imported(row.java)}.${factory}(${of(value)})`;
    }
    const built = builder !== undefined && lambda(value, builder.slice('of'.length).toLowerCase());
    return built ? `${imported(row.java)}.${known(builder)}(${built})` : of(value);
  }

  function of(value: SampleValue): string {
    switch (value.kind) {
      case 'scalar':
        return scalar(value.scalar, value.text, 'EXACT');
      case 'enum': {
        const name = imported(value.row.java);
        const constant = value.row.values.find(([each]) => each === value.text)?.[1];
        return constant === undefined ? `${name}.of(${javaLiteral(value.text)})` : `${name}.${constant}`;
      }
      case 'list':
        return list(value.items);
      case 'map':
        return map(value.more);
      case 'object':
        return object(value);
      case 'union':
        return union(value);
      case 'expandable':
        return `${coreType('Expandable')}.of(${of(value.value)})`;
      case 'any': {
        const json = jacksonText(parse(value.json));
        return value.row ? fromJson(value.row.java, json) : `${coreType('JsonValue')}.parse(${javaLiteral(json)})`;
      }
      case 'file':
        return file(value.path);
      case 'incomplete':
        // A builder would reject it.
        return fromJson(value.row.java, '{}');
      case 'cleared':
        return 'null';
    }
  }

  return { setting, direct, of };
}

const isNullable = (type: TypeRef): boolean => typeof type === 'object' && type[0] === 'nullable';

const isCleared = (value: SampleValue): boolean => value.kind === 'cleared';

// Java's keywords, literals and restricted identifiers (`ReservedWords.isJavaWord`).
const JAVA_WORDS = new Set(
  (
    'abstract assert boolean break byte case catch char class const continue default do double else enum extends final ' +
    'finally float for goto if implements import instanceof int interface long native new package private protected ' +
    'public return short static strictfp super switch synchronized this throw throws transient try void volatile while ' +
    'true false null _ yield'
  ).split(' '),
);

/** The parameters of lambdas that lie one inside the other: the first letters of what they set (`LambdaVariables`). */
interface LambdaVariables {
  /** The parameter of a lambda that sets a member with this accessor, until it is closed. */
  open(accessor: string): string;
  /** Closes the innermost lambda. */
  close(): void;
  /** The number of open lambdas. */
  depth(): number;
}

function lambdaVariables(taken: readonly string[]): LambdaVariables {
  const open: string[] = [];
  const isFree = (candidate: string) =>
    !taken.includes(candidate) &&
    !open.includes(candidate) &&
    !JAVA_WORDS.has(candidate) &&
    !/[\ud800-\udbff]$/.test(candidate);
  const free = (name: string) => {
    // Of of2fa only 2fa is left.
    const accessor = /^[\p{L}\p{Nl}\p{Sc}\p{Pc}]/u.test(name.charAt(0)) ? name : 'v' + name;
    for (let length = 1; length <= accessor.length; length++) {
      if (isFree(accessor.slice(0, length))) {
        return accessor.slice(0, length);
      }
    }
    let number = 2;
    while (!isFree(accessor + number)) {
      number++;
    }
    return accessor + number;
  };
  return {
    open(accessor) {
      const variable = free(accessor);
      open.push(variable);
      return variable;
    },
    close: () => void open.pop(),
    depth: () => open.length,
  };
}
