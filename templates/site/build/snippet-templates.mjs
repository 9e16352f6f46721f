// Parses the templates of the snippets, which the generator renders as well, so that the page needs no parser.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import mustache from 'mustache';

const templates = fileURLToPath(new URL('../../snippets/', import.meta.url));
const generated = fileURLToPath(new URL('../target/generated/', import.meta.url));

const parsed = ['java', 'typescript', 'curl'].map((name) => [
  name,
  mustache.parse(readFileSync(`${templates}${name}.mustache`, 'utf8')).map(compact),
]);
mkdirSync(generated, { recursive: true });
writeFileSync(
  `${generated}snippet-templates.ts`,
  `import type { Templates } from '../../src/snippet/template.js';\n\n` +
    `export const templates: Templates = ${JSON.stringify(Object.fromEntries(parsed))};\n`,
);

// A text, or the name of a value, the kind of a section and its tokens.
function compact([kind, text, , , tokens]) {
  return kind === 'text' ? text : tokens ? [text, kind, tokens.map(compact)] : [text];
}
