// Generates the whole Stripe API and its documentation with the built callwright.jar, compiles both SDKs, and prints their
// paths and sizes.
// Usage: node build.mjs [JAVA_HOME [MAVEN_HOME]]; `java` and `mvn` come from the PATH by default.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { findFiles, generateArguments, jar, requireBuilt, root, spec, target } from './project.mjs';

const [javaHome, mavenHome] = process.argv.slice(2);
const java = javaHome ? join(javaHome, 'bin', 'java') : 'java';
const maven = mavenHome ? join(mavenHome, 'bin', 'mvn') : 'mvn';
const out = join(target, 'stripe');

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

const megabytes = (file) => `${(statSync(file).size / 1e6).toFixed(2)} MB`;

requireBuilt(jar, spec);
const jvmOptions = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-XX:-UsePerfData'];
const generate = [...jvmOptions, '-jar', jar, ...generateArguments(out, join(target, 'callwright.lock.json'))];
run('generate', java, generate);
run('generate the documentation', java, [...generate, '--only', 'site']);
run('compile the Java SDK', maven, ['-q', '-B', '-ntp', 'package', '-f', join(out, 'java', 'pom.xml')]);
run(
  'install the TypeScript compiler',
  'npm',
  ['install', '--no-audit', '--no-fund', '--silent'],
  join(out, 'typescript'),
);
run('compile the TypeScript SDK', 'npm', ['run', 'build', '--silent'], join(out, 'typescript'));

const classes = findFiles(join(out, 'java', 'target', 'classes'), '.class').length;
const library = findFiles(join(out, 'java', 'target'), '.jar')[0];
console.log(`
Java SDK        ${relative(root, join(out, 'java'))}: ${findFiles(join(out, 'java', 'src'), '.java').length} source files, ${classes} classes, jar ${megabytes(library)}
TypeScript SDK  ${relative(root, join(out, 'typescript'))}: ${findFiles(join(out, 'typescript', 'src'), '.ts').length} modules, compiled to ${relative(root, join(out, 'typescript', 'dist'))}
Snippets        ${relative(root, join(out, 'snippets'))}: ${findFiles(join(out, 'snippets'), '.java').length} Java, ${findFiles(join(out, 'snippets'), '.ts').length} TypeScript, ${findFiles(join(out, 'snippets'), '.sh').length} curl
Documentation   ${relative(root, join(out, 'site', 'index.html'))}: ${findFiles(join(out, 'site', 'operations'), '.html').length} operations`);
