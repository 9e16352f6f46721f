// Compares the snippets that pages render with those of the generator: `node test/differential.mjs FILE`, where each line
// of the file is JSON: {table, arguments, suffix, expected: {java, typescript, curl}}. Unpaired surrogates have to be escaped.
import { createReadStream } from 'node:fs';
import { snippets } from '../build/snippets.mjs';

const LANGUAGES = ['java', 'typescript', 'curl'];
const CONTEXT = 3;

const [file] = process.argv.slice(2);
if (!file) {
  throw new Error('usage: node test/differential.mjs FILE');
}

const { render } = await snippets();
let count = 0;
let longest = 0;
for await (const line of lines(createReadStream(file, 'utf8'))) {
  const { table, arguments: given, suffix, expected } = JSON.parse(line);
  const start = performance.now();
  const actual = LANGUAGES.map((language) => rendered(() => render(table, given, language, suffix)));
  longest = Math.max(longest, performance.now() - start);
  const different = LANGUAGES.findIndex((language, index) => expected[language] !== actual[index]);
  if (different >= 0) {
    const language = LANGUAGES[different];
    console.error(`line ${count + 1}: operation ${table.id} (${table.method} ${table.path}), ${language}`);
    console.error(difference(expected[language], actual[different]));
    console.error(`arguments: ${JSON.stringify(given)}`);
    process.exit(1);
  }
  count++;
}
console.log(`${count} calls have the same snippets; the slowest took ${longest.toFixed(1)} ms`);

// JSON may have other line ends than this in its strings.
async function* lines(stream) {
  let rest = '';
  for await (const chunk of stream) {
    const parts = (rest + chunk).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') {
    yield rest;
  }
}

function rendered(render) {
  try {
    return render();
  } catch (error) {
    return `${error.stack}\n`;
  }
}

// The first different line with some before it; invisible characters are escaped, so that they are seen.
function difference(expected, actual) {
  const [left, right] = [expected.split('\n'), actual.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  const first = at < 0 ? left.length : at;
  const shown = (lines, mark) => lines.slice(first, first + CONTEXT).map((line) => `${mark} ${JSON.stringify(line)}`);
  return [
    `first difference in line ${first + 1}:`,
    ...left.slice(Math.max(0, first - CONTEXT), first).map((line) => `  ${JSON.stringify(line)}`),
    ...shown(left, '-'),
    ...shown(right, '+'),
  ].join('\n');
}
