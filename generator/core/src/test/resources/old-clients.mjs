// Programs that use all that old packages export, compiled with new packages.
//
// Usage: node old-clients.mjs TYPESCRIPT FOLDER PAIR...
// FOLDER/PAIR/old and FOLDER/PAIR/new are sources of packages; those of the runtime that a package does not have are in
// FOLDER/core. The program of a pair is FOLDER/PAIR/client.ts. A type that the new package still has is that of the new
// package wherever an old declaration names it, as in the programs of users. Prints a line per line that does not compile: the
// pair, what the line uses, and the message, separated by tabs.
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const [typescript, folder, ...pairs] = process.argv.slice(2);
const ts = createRequire(import.meta.url)(typescript);

const options = {
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
};

const files = new Map();
const host = ts.createCompilerHost(options);
const read = host.getSourceFile;
host.getSourceFile = (name, ...rest) => {
  if (!files.has(name)) {
    files.set(name, read(name, ...rest));
  }
  return files.get(name);
};
host.resolveModuleNameLiterals = (literals, from) =>
  literals.map(({ text }) => {
    const path = join(dirname(from), text.replace(/\.js$/, '.ts'));
    const shared = join(folder, 'core', path.slice(path.lastIndexOf('/core/') + '/core/'.length));
    return { resolvedModule: { resolvedFileName: existsSync(path) ? path : shared, extension: '.ts' } };
  });

const sources = pairs.flatMap((pair) => ['old', 'new'].map((side) => join(folder, pair, side, 'index.ts')));
const packages = ts.createProgram(sources, options, host);
const checker = packages.getTypeChecker();

const isCore = (node) => /\/core\//.test(node.getSourceFile().fileName.slice(folder.length));
const isGlobal = (node) => packages.isSourceFileDefaultLibrary(node.getSourceFile());
const target = (symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol);

// What a package exports without its value.
const typesOnly = new Set();

function exportsOf(pair, side) {
  const index = packages.getSourceFile(join(folder, pair, side, 'index.ts'));
  const found = new Map();
  const add = (name, symbol) => {
    found.set(name, symbol);
    if (symbol.flags & ts.SymbolFlags.Module && symbol.exports) {
      symbol.exports.forEach((inner) => {
        if (inner.flags & ts.SymbolFlags.Type) {
          add(`${name}.${inner.name}`, inner);
        }
      });
    }
  };
  for (const symbol of checker.getExportsOfModule(checker.getSymbolAtLocation(index))) {
    add(symbol.name, target(symbol));
    if (symbol.declarations.some((each) => ts.isExportSpecifier(each) && each.parent.parent.isTypeOnly)) {
      typesOnly.add(target(symbol));
    }
  }
  return found;
}

class Client {
  lines = [];
  tags = [];
  count = 0;
  gone = new Map();
  directions = new Map();

  constructor(pair) {
    this.old = exportsOf(pair, 'old');
    this.new = exportsOf(pair, 'new');
    this.names = new Map();
    for (const [name, symbol] of this.old) {
      // The first name of a default export is that of the client.
      if (name !== 'default' || !this.names.has(symbol)) {
        this.names.set(symbol, name);
      }
    }
    this.put('', `import * as New from './new/index.js';`);
    this.put('', 'declare function value<T>(): T;');
  }

  put(tag, line) {
    this.lines.push(line.replace(/\s+/g, (space) => (space.includes('\n') ? ' ' : space)));
    this.tags.push(tag);
  }

  name() {
    return `u${this.count++}`;
  }

  // The code of a type of the old package, with the names of the new one.
  code(node) {
    const source = node.getSourceFile().text;
    const changes = [];
    const visit = (each) => {
      if (ts.isTypeReferenceNode(each) || ts.isExpressionWithTypeArguments(each)) {
        const entity = ts.isTypeReferenceNode(each) ? each.typeName : each.expression;
        // Nobody writes the type argument of params, which calls infer.
        const isInferred = each.typeArguments?.some(isParameter);
        changes.push([entity.getStart(), isInferred ? each.end : entity.end, this.reference(entity)]);
        if (!isInferred) {
          each.typeArguments?.forEach(visit);
        }
      } else {
        ts.forEachChild(each, visit);
      }
    };
    visit(node);
    let code = '';
    let at = node.getStart();
    for (const [start, end, text] of changes.sort((one, other) => one[0] - other[0])) {
      code += source.slice(at, start) + text;
      at = end;
    }
    code += source.slice(at, node.end);
    return code.replace(/\/\*.*?\*\//gs, ' ').replace(/\s*\n\s*/g, ' ');
  }

  reference(entity) {
    const symbol = target(checker.getSymbolAtLocation(entity));
    const declaration = symbol.declarations?.[0];
    if (!declaration || isGlobal(declaration)) {
      return entity.getText();
    }
    if (ts.isTypeParameterDeclaration(declaration)) {
      return ts.isMappedTypeNode(declaration.parent) ? entity.getText() : '(readonly string[])';
    }
    const name = this.names.get(symbol);
    if (name === undefined) {
      throw new Error(`${entity.getText()} is not exported`);
    }
    return this.new.has(name) ? `New.${name}` : this.copy(name, symbol);
  }

  // A type that the new package no longer has.
  copy(name, symbol) {
    if (!this.gone.has(symbol)) {
      const copy = `Gone_${this.gone.size}`;
      this.gone.set(symbol, copy);
      const declaration = typeDeclaration(symbol);
      const parameters = declaration?.typeParameters ? '<E extends readonly string[] = readonly string[]>' : '';
      const body = !declaration
        ? `type ${copy} = { gone: '${name}' };`
        : ts.isInterfaceDeclaration(declaration)
          ? `interface ${copy}${parameters} { ${declaration.members.map((member) => this.code(member)).join(' ')} }`
          : `type ${copy}${parameters} = ${this.code(declaration.type)};`;
      this.put('', body);
    }
    return this.gone.get(symbol);
  }

  // Whether values of a type are written or read by callers.
  reach(node, direction) {
    const visit = (each) => {
      if (ts.isTypeReferenceNode(each)) {
        const symbol = target(checker.getSymbolAtLocation(each.typeName));
        const seen = this.directions.get(symbol) ?? new Set();
        const declaration = typeDeclaration(symbol);
        if (declaration && !isGlobal(declaration) && !seen.has(direction)) {
          this.directions.set(symbol, seen.add(direction));
          if (!isCore(declaration) || this.names.get(symbol) === 'ErrorBody') {
            visit(declaration);
          }
        }
      }
      ts.forEachChild(each, visit);
    };
    visit(node);
  }

  write() {
    const classes = [...this.old].filter(([, symbol]) => symbol.flags & ts.SymbolFlags.Class);
    const own = classes.filter(([, symbol]) => !isCore(symbol.valueDeclaration));
    own.forEach(([, symbol]) => this.reachOfClass(symbol.valueDeclaration));
    const options = this.optionsDeclaration(own);
    if (options) {
      this.reach(options, 'write');
    }
    const errorBody = this.old.get('ErrorBody');
    this.reach(typeDeclaration(errorBody), 'read');
    this.operations = this.constants(own);
    for (const [name, symbol] of this.old) {
      this.presence(name, symbol);
    }
    for (const [name, symbol] of this.old) {
      const declaration = typeDeclaration(symbol);
      if (declaration && this.new.has(name) && !(symbol.flags & ts.SymbolFlags.Class)) {
        this.use(name, symbol, declaration);
      }
    }
    for (const [name, symbol] of own) {
      this.useClass(name, symbol);
    }
    if (options) {
      this.useOptions(options);
    }
    return this.lines.join('\n') + '\n';
  }

  reachOfClass(declaration) {
    for (const member of declaration.members) {
      if (ts.isMethodDeclaration(member)) {
        member.parameters.forEach((parameter) => this.reach(parameter, 'write'));
      }
      if (member.type) {
        this.reach(member.type, 'read');
      }
    }
    declaration.heritageClauses?.forEach((clause) =>
      clause.types.forEach((type) => type.typeArguments?.forEach((argument) => this.reach(argument, 'read'))),
    );
  }

  constants(own) {
    const operations = new Map();
    for (const [name, symbol] of own) {
      for (const member of symbol.valueDeclaration.members) {
        const constant = calledConstant(member);
        if (constant && name !== 'Operations' && !/\/operations(-\d+)?\.ts$/.test(member.getSourceFile().fileName)) {
          operations.set(constant, `op:${name}.${member.name.text}`);
        }
      }
    }
    return operations;
  }

  presence(name, symbol) {
    const declaration = symbol.declarations[0];
    const tag = this.operations.get(name) ?? (isType(symbol) && !isCore(declaration) ? `type:${name}` : 'api');
    if (symbol.flags & ts.SymbolFlags.Type) {
      // An import, for which a generic type needs no arguments.
      const use = name.includes('.')
        ? `export type ${this.name()} = New.${name};`
        : `import type { ${name} as ${this.name()} } from './new/index.js';`;
      this.put(tag, use);
    }
    // The only enum exists in types only.
    if (symbol.flags & ts.SymbolFlags.Value && !(symbol.flags & ts.SymbolFlags.Enum) && !typesOnly.has(symbol)) {
      this.put(tag, `export const ${this.name()}: unknown = New.${name};`);
    }
  }

  use(name, symbol, declaration) {
    // Callers without a reader of webhooks read events themselves.
    const directions = this.directions.get(symbol) ?? new Set(['read']);
    if (isCore(declaration)) {
      if (name === 'ErrorBody' && this.code(declaration.type) !== 'unknown') {
        this.put('api', `export const ${this.name()} = (x: New.ErrorBody): ${this.code(declaration.type)} => x;`);
      }
      return;
    }
    const tag = `type:${name}`;
    if (ts.isInterfaceDeclaration(declaration)) {
      if (directions.has('read')) {
        declaration.members.forEach((member) => this.readMember(tag, name, member));
      }
      if (directions.has('write')) {
        declaration.members.forEach((member) => this.writeMember(tag, name, member));
        const required = declaration.members.filter(
          (member) => !ts.isIndexSignatureDeclaration(member) && !member.questionToken,
        );
        const all = required.map((member) => `${key(member)}: value<any>()`).join(', ');
        this.put(tag, `export const ${this.name()}: New.${name} = { ${all} };`);
      }
    } else if (ts.isTypeAliasDeclaration(declaration) && !hasMapped(declaration.type)) {
      const code = this.code(declaration.type);
      if (directions.has('read')) {
        this.put(tag, `export const ${this.name()} = (x: New.${name}): ${code} => x;`);
        this.readUnion(tag, name, declaration, code);
      }
      if (directions.has('write')) {
        this.put(tag, `export const ${this.name()} = (x: ${code}): New.${name} => x;`);
      }
    }
  }

  readMember(tag, name, member) {
    if (ts.isIndexSignatureDeclaration(member)) {
      this.put(tag, `export const ${this.name()} = (x: New.${name}): ${this.code(member.type)} => x['not listed'];`);
      return;
    }
    const type = this.code(member.type);
    const text = JSON.stringify(member.name.text);
    const read = member.questionToken ? `${type} | undefined` : type;
    this.put(tag, `export const ${this.name()} = (x: New.${name}): ${read} => x[${text}];`);
    const parts = ts.isUnionTypeNode(member.type) ? member.type.types : [member.type];
    for (const part of parts.filter(isConstant)) {
      this.put(tag, `export const ${this.name()} = (x: New.${name}) => x[${text}] === ${part.getText()};`);
    }
  }

  writeMember(tag, name, member) {
    const written = ts.isIndexSignatureDeclaration(member) ? `'not listed'` : key(member);
    this.put(
      tag,
      `export const ${this.name()}: Partial<New.${name}> = { ${written}: value<${this.code(member.type)}>() };`,
    );
  }

  // Members of a union that can be read before it is known which alternative it is.
  readUnion(tag, name, declaration, code) {
    const type = checker.getTypeAtLocation(declaration.name);
    const parts = type.isUnion() ? type.types : [type];
    const isObject = (part) =>
      part.isIntersection()
        ? part.types.every(isObject)
        : part.flags & ts.TypeFlags.Object && !checker.isArrayType(part) && !checker.isTupleType(part);
    if (!parts.every(isObject)) {
      return;
    }
    for (const property of checker.getPropertiesOfType(type)) {
      const text = JSON.stringify(property.name);
      this.put(tag, `export const ${this.name()} = (x: New.${name}): (${code})[${text}] => x[${text}];`);
      const read = checker.getTypeOfSymbol(property);
      for (const part of read.isUnion() ? read.types : [read]) {
        if (part.isStringLiteral() || part.isNumberLiteral()) {
          this.put(
            tag,
            `export const ${this.name()} = (x: New.${name}) => x[${text}] === ${JSON.stringify(part.value)};`,
          );
        }
      }
    }
  }

  useClass(name, symbol) {
    const declaration = symbol.valueDeclaration;
    const isTable = /\/operations(-\d+)?\.ts$/.test(declaration.getSourceFile().fileName);
    if (isTable) {
      for (const method of checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))) {
        if (calledConstant(method.valueDeclaration)) {
          this.useAlias(method.valueDeclaration);
        }
      }
      return;
    }
    for (const member of declaration.members) {
      if (ts.isMethodDeclaration(member) && calledConstant(member)) {
        this.useMethod(name, member);
      } else if (ts.isGetAccessorDeclaration(member)) {
        this.useAccessor(name, member);
      } else if (ts.isPropertyDeclaration(member) && member.name.text === 'error') {
        this.put('api', `export const ${this.name()} = (x: New.${name}): ${this.code(member.type)} => x.error;`);
      }
    }
    for (const clause of declaration.heritageClauses ?? []) {
      const [base] = clause.types;
      if (base.expression.getText() === 'WebhookReader') {
        const type = base.typeArguments[0];
        this.put(
          'api',
          `export const ${this.name()} = async (x: New.${name}) => { const e: ${this.code(type)} = await x.parse('', ''); };`,
        );
      }
    }
  }

  useAccessor(name, member) {
    const isReader = ts.isTypeReferenceNode(member.type) && member.type.typeName.getText() === 'WebhookReader';
    const code = isReader
      ? `async (x: New.${name}) => { const e: ${this.code(member.type.typeArguments[0])} = await x.${member.name.text}.parse('', ''); }`
      : `(x: New.${name}): ${this.code(member.type)} => x.${member.name.text}`;
    this.put('api', `export const ${this.name()} = ${code};`);
  }

  useMethod(name, member) {
    const tag = `op:${name}.${member.name.text}`;
    const parameters = member.parameters.map((parameter, index) => `a${index}: ${this.code(parameter.type)}`);
    const required = member.parameters.filter((parameter) => !parameter.questionToken).length;
    const call = (count) =>
      `c.${member.name.text}(${member.parameters
        .slice(0, count)
        .map((parameter, index) => `a${index}`)
        .join(', ')})`;
    const start = (count) => [`c: New.${name}`, ...parameters.slice(0, count)].join(', ');
    const all = parameters.length;
    this.put(tag, `export const ${this.name()} = (${start(all)}): unknown => ${call(all)};`);
    this.put(tag, `export const ${this.name()} = (${start(required)}): unknown => ${call(required)};`);
    const [result, item] = member.type.typeArguments.map((type) => this.unexpanded(type));
    const use = (code) =>
      this.put(tag, `export const ${this.name()} = async (${start(required)}): Promise<void> => { ${code} };`);
    if (ts.isTypeReferenceNode(result) && result.typeName.getText() === 'EventStream') {
      use(`for await (const e of await ${call(required)}) { const r: ${this.code(result.typeArguments[0])} = e; }`);
    } else if (result.kind !== ts.SyntaxKind.VoidKeyword) {
      use(`const r: ${this.code(result)} = await ${call(required)};`);
    }
    if (item) {
      use(`for await (const e of ${call(required)}) { const r: ${this.code(item)} = e; }`);
    }
  }

  // Without paths, an expandable member is an id.
  unexpanded(type) {
    const isExpanded = ts.isTypeReferenceNode(type) && /^Expanded/.test(type.typeName.getText());
    return isExpanded ? type.typeArguments[0] : type;
  }

  useAlias(member) {
    const constant = calledConstant(member);
    const [args] = member.parameters;
    this.put(
      this.operations.get(constant),
      `export const ${this.name()} = (o: New.Operations, a: ${this.code(args.type)}): unknown => o.${member.name.text}(a);`,
    );
  }

  // The type of the options of the client.
  optionsDeclaration(own) {
    const [, client] = own.find(([, symbol]) =>
      symbol.valueDeclaration.heritageClauses?.some((clause) => clause.types[0].expression.getText() === 'ApiClient'),
    );
    const constructor = client.valueDeclaration.members.find(ts.isConstructorDeclaration);
    return constructor.parameters[0].type;
  }

  useOptions(node) {
    for (const property of checker.getPropertiesOfType(checker.getTypeFromTypeNode(node))) {
      const declaration = property.valueDeclaration;
      if (/\/(client|header-options)\.ts$/.test(declaration.getSourceFile().fileName)) {
        const name = [...this.old].find(
          ([, symbol]) => symbol.name.startsWith('create') && symbol.flags & ts.SymbolFlags.Function,
        );
        this.put(
          'api',
          `export const ${this.name()}: Partial<NonNullable<Parameters<typeof New.${name[0]}>[0]>> = { ${key(declaration)}: value<${this.code(declaration.type)}>() };`,
        );
      }
    }
  }
}

function typeDeclaration(symbol) {
  return symbol.declarations?.find((each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each));
}

function isType(symbol) {
  return symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias) && !(symbol.flags & ts.SymbolFlags.Value);
}

function calledConstant(member) {
  return ts.isMethodDeclaration(member) && /#client\.call\(\s*([\w$]+)/.exec(member.body?.getText() ?? '')?.[1];
}

function hasMapped(node) {
  return ts.isMappedTypeNode(node) || ts.forEachChild(node, (child) => hasMapped(child) || undefined) === true;
}

function isParameter(node) {
  return (
    ts.isTypeReferenceNode(node) &&
    ts.isIdentifier(node.typeName) &&
    (checker.getSymbolAtLocation(node.typeName)?.flags & ts.SymbolFlags.TypeParameter) !== 0
  );
}

function isConstant(node) {
  return ts.isLiteralTypeNode(node) && /^['"\d-]/.test(node.getText());
}

function key(member) {
  return member.name.text === '__proto__' ? `['__proto__']` : member.name.getText();
}

const clients = pairs.map((pair) => {
  const client = new Client(pair);
  writeFileSync(join(folder, pair, 'client.ts'), client.write());
  return client;
});
const roots = pairs.map((pair) => join(folder, pair, 'client.ts'));
const program = ts.createProgram(roots, options, host, packages);
roots.forEach((root, index) => {
  const file = program.getSourceFile(root);
  for (const each of [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]) {
    const { line } = file.getLineAndCharacterOfPosition(each.start);
    const message = ts.flattenDiagnosticMessageText(each.messageText, ' ').replace(/\s+/g, ' ');
    console.log([pairs[index], clients[index].tags[line], `${line + 1}: ${message}`].join('\t'));
  }
});
