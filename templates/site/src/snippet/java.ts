import type { Arguments, CallTable, JavaCode, JavaType } from '../table.js';
import { javaValues, MOST_CALLS } from './java-values.js';
import { bracketed, type CallFormat, chained, chainedLines, fits, INDENT, indented, page } from './layout.js';
import { known, memberSample } from './sample.js';
import type { View } from './template.js';

const JAVA_LANG = ['Object', 'String', 'System', 'Boolean', 'Integer', 'Long', 'Double', 'Override'];

/** The imports of a Java file; of types with the same simple name, the first that is used is imported. */
interface JavaImports {
  /** The name of a type in the file: simple if it, or the type that it is nested in, is imported, else qualified. */
  readonly name: (type: JavaType) => string;
  /** The full names to import, sorted. */
  all(): string[];
}

function javaImports(declared: string): JavaImports {
  const packages = new Map(JAVA_LANG.map((name) => [name, 'java.lang']));
  packages.set(declared, '');
  return {
    name: ([packageName, name]) => {
      const outermost = name.replace(/\..*/, '');
      const known = packages.get(outermost) ?? packageName;
      packages.set(outermost, known);
      return known === packageName ? name : `${packageName}.${name}`;
    },
    all: () =>
      [...packages]
        .filter(([, packageName]) => packageName !== '' && packageName !== 'java.lang')
        .map(([name, packageName]) => `${packageName}.${name}`)
        .sort(),
  };
}

const importedCode = (code: JavaCode, imports: JavaImports): string =>
  code.map((part) => (typeof part === 'string' ? part : imports.name(part))).join('');

/** The view of the template: a complete class with a main method (`JavaSnippet`). */
export function javaView(table: CallTable, given: Arguments, suffix: string): View {
  const { java } = table;
  const className = java.className + suffix;
  const imports = javaImports(className);
  const clientType = imports.name(java.clientType);
  const result = java.result && {
    type: importedCode(java.result.type, imports),
    variable: java.result.variable,
    use: importedCode(java.result.use, imports),
  };
  const call = callArguments(table, given, imports);
  const declaration = result ? `${result.type} ${result.variable} = ` : '';
  const end = java.orElseThrow ? '.orElseThrow()' : '';
  const statement = java.stream
    ? statementLines('try (' + declaration, java.client + java.method, call, end + ') {')
    : statementLines(declaration, java.client + java.method, call, end + ';');
  const newClient = clientOf(table, clientType, imports);
  return {
    imports: imports.all(),
    className,
    clientType,
    client: java.client,
    newClient: afterEquals(`${clientType} ${java.client}`, newClient),
    statement,
    stream: java.stream ? result : undefined,
    result: java.stream ? undefined : result,
  };
}

// On the line of the variable if it fits there.
const afterEquals = (variable: string, expression: string): string =>
  fits(`${variable} = ${expression};`, INDENT.length) ? ' ' + expression : '\n' + INDENT + INDENT + expression;

function clientOf({ java }: CallTable, clientType: string, imports: JavaImports): string {
  return java.credentials
    ? indented(
        chained(
          clientType + '.builder()',
          java.credentials.map((code) => importedCode(code, imports)),
          '.build()',
        ),
        INDENT,
      )
    : clientType + '.fromEnv()';
}

/** The arguments of a call with its calls of setters in a layout. */
type CallArguments = (chain: CallFormat) => string;

function statementLines(start: string, method: string, call: CallArguments, end: string): string {
  const statement = `${start}${method}(${call(chained)})${end}`;
  if (fits(statement, INDENT.length)) {
    return page(statement);
  }
  const broken = `${method}(${call(chainedLines)})${end}`;
  return page(
    fits(start + broken, INDENT.length) || start === ''
      ? start + broken
      : `${start.trimEnd()}\n${INDENT}${indented(broken, INDENT)}`,
  );
}

function callArguments(table: CallTable, given: Arguments, imports: JavaImports): CallArguments {
  const { java, types } = table;
  const values = javaValues(table, imports.name);
  const all = given.map(([index, fill]) => {
    const input = known(table.inputs[index]);
    return [input, memberSample(types, input.value, fill)] as const;
  });
  const inPath = all
    .filter(([input]) => input.in === 'path')
    .map(([, value]) => (java.pathValues ? values.of(value) : values.direct(value)));
  const each = java.pathValues ? [bracketed(imports.name(java.pathValues) + '.of(', inPath, ')', INDENT)] : inPath;
  const calls = all.flatMap(([input, value]) => (input.in === 'path' ? [] : values.setting(input, value)));
  return (chain) => {
    if (calls.length > MOST_CALLS) {
      const lines = calls.map((code) => `${INDENT}params${indented(code, INDENT)};\n`);
      return [...each, `params -> {\n${lines.join('')}}`].join(', ');
    }
    return [...each, ...(calls.length > 0 ? [chain('params -> params', calls, '')] : [])].join(', ');
  };
}
