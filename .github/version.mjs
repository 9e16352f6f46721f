// Sets the version everywhere, or says which files have another one than the build: node .github/version.mjs [VERSION]
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SEMANTIC = /^\d+\.\d+\.\d+(-SNAPSHOT)?$/;
// What is before and after the version, for each kind of file that has it.
const PLACES = [
  [/pom\.xml$/, /(<artifactId>callwright-parent<\/artifactId>\s*<version>)([^<]+)(<)/],
  [/^generator\/npm\/package\.json$/, /("version": ")([^"]+)(")/],
  [/^(README|generator\/docs\/\w+)\.md$/, /(<artifactId>callwright-maven-plugin<\/artifactId>\s*<version>)([^<]+)(<)/g],
];
const HEADING = /^## \[(?<name>[^\]]+)\](?: - \d{4}-\d{2}-\d{2})?$/m;

const read = (file) => readFileSync(`${root}/${file}`, 'utf8').replace(/\r\n/g, '\n');
const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
const places = files.flatMap((file) =>
  PLACES.filter(([name]) => name.test(file)).map(([, place]) => ({ file, place })),
);
const current = PLACES[0][1].exec(read('pom.xml'))[2];

function set(version) {
  if (!SEMANTIC.test(version)) {
    throw new Error(
      `'${version}' is no version; it is three numbers such as 1.2.0, or 1.3.0-SNAPSHOT between releases`,
    );
  }
  for (const { file, place } of places) {
    const text = read(file);
    const changed = text.replace(place, (all, before, old, after) => before + version + after);
    if (changed !== text) {
      writeFileSync(`${root}/${file}`, changed);
    }
  }
}

function problems() {
  const found = [];
  for (const { file, place } of places) {
    for (const [, , version] of read(file).matchAll(new RegExp(place, 'g'))) {
      if (version !== current) {
        found.push(`${file} has version ${version}`);
      }
    }
  }
  const heading = HEADING.exec(read('.github/CHANGELOG.md'))?.groups.name;
  const expected = current.endsWith('-SNAPSHOT') ? 'Unreleased' : current;
  if (heading !== expected) {
    found.push(`.github/CHANGELOG.md begins with [${heading}] instead of [${expected}]`);
  }
  return found;
}

try {
  if (process.argv.length > 2) {
    set(process.argv[2]);
    console.log(`${current} -> ${process.argv[2]}; the changelog's first heading is yours to write`);
  } else {
    const found = problems();
    if (found.length > 0) {
      throw new Error(`the build has version ${current}, but\n  ${found.join('\n  ')}`);
    }
    console.log(current);
  }
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
