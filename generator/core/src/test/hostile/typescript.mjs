// Reads TypeScript files with TypeScript's own parser and scanner: prints each place where the marker is anything but
// content of a comment, a string or a template, and each file that does not parse.
//
//   node typescript.mjs <folder of node_modules> <marker> <folder>
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [modules, marker, folder] = process.argv.slice(2);
const ts = createRequire(join(modules, 'typescript', 'package.json'))('typescript');
let count = 0;

function files(path) {
  return statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => files(join(path, name))) : [path];
}

function check(path) {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  for (const each of source.parseDiagnostics) {
    console.log(`${path}: ${ts.flattenDiagnosticMessageText(each.messageText, ' ')}`);
  }
  if (source.referencedFiles.length > 0 || source.checkJsDirective !== undefined) {
    console.log(`${path}: a comment directs the compiler`);
  }
  const visit = (node) => {
    const isText =
      ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken?.(node) || node.kind === ts.SyntaxKind.TemplateHead;
    if (node.getChildCount(source) === 0 && !isText && node.getText(source).includes(marker)) {
      console.log(`${path}: TypeScript reads ${ts.SyntaxKind[node.kind]} ${node.getText(source).slice(0, 80)}`);
    }
    node.getChildren(source).forEach((child) => {
      if (!ts.isJSDoc(child)) {
        visit(child);
      }
    });
  };
  visit(source);
  count++;
}

files(folder)
  .filter((path) => path.endsWith('.ts'))
  .forEach(check);
console.log(`read ${count}`);
