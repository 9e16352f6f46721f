// Prints every comment of the TypeScript below some folders that does not end where its lines say, and every syntax error:
// node comments.mjs typescript.js FOLDER...
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [library, ...folders] = process.argv.slice(2);
const { default: ts } = await import(pathToFileURL(library).href);

function check(file) {
  const text = readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const problems = source.parseDiagnostics.map((each) => ts.flattenDiagnosticMessageText(each.messageText, ' '));
  const starts = new Set();
  const visit = (node) => {
    for (const range of ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []) {
      const lines = text.slice(range.pos, range.end).split(/\r\n|[\n\r\u2028\u2029]/);
      starts.add(range.pos);
      if (lines[0].startsWith('/**') && !lines.slice(1).every((line) => /^ *\*/.test(line))) {
        problems.push('a comment holds code: ' + lines.slice(0, 3).join(' '));
      }
      if (/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(lines.join(''))) {
        problems.push('a comment hides something: ' + JSON.stringify(lines.slice(0, 3)));
      }
    }
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  for (const match of text.matchAll(/^ *(?=\/\*\*)/gm)) {
    if (!starts.has(match.index + match[0].length)) problems.push('no comment starts at ' + match.index);
  }
  return { problems: problems.map((each) => file + ': ' + each), comments: starts.size };
}

let comments = 0;
for (const folder of folders) {
  for (const name of readdirSync(folder, { recursive: true })) {
    if (name.endsWith('.ts') && !name.includes('node_modules')) {
      const found = check(join(folder, name));
      comments += found.comments;
      found.problems.forEach((problem) => console.log(problem));
    }
  }
}
if (comments === 0) console.log('there is no comment at all');
