// Measures what the Maven plugin costs in a build: CPU time of Maven with all its threads, of the whole Stripe API.
// Needs the output of 'mvn -DskipTests -Pstripe install'. The builds take turns, so that what else the machine does meets all.
// Usage: node specs/stripe/maven.mjs [--runs N] [--repository DIR]
// --repository: the local repository of Maven that the plugin was installed into.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, median } from './measure.mjs';
import { requireBuilt, root, spec, target } from './project.mjs';

const option = (name) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined);
const runs = Number(option('--runs') ?? 5);
const repository = option('--repository');
requireBuilt(spec);

const work = join(target, 'maven');
const version = /<version>([^<]+)<\/version>/.exec(readFileSync(join(root, 'pom.xml'), 'utf8'))[1];
const plugin = `<build><plugins><plugin>
<groupId>dev.callwright</groupId><artifactId>callwright-maven-plugin</artifactId><version>${version}</version>
<executions><execution><goals><goal>generate</goal></goals></execution></executions>
<configuration>
  <spec>${spec}</spec>
  <overlays><overlay>${join(root, 'specs', 'stripe-overlay.yaml')}</overlay></overlays>
  <only><output>java</output><output>typescript</output><output>snippets</output></only>
  <addCompileSourceRoot>false</addCompileSourceRoot>
</configuration>
</plugin></plugins></build>`;

function project(name, build) {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'pom.xml'),
    `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>
<groupId>example</groupId><artifactId>${name}</artifactId><version>1</version><packaging>pom</packaging>${build}</project>
`,
  );
  return folder;
}

// Packaging "pom" binds no other plugins to the phases.
const empty = project('empty', '');
const generating = project('generating', plugin);
const mvn = (folder, phase, ...words) => [
  ...['-B', '-o', '-q', '-f', join(folder, 'pom.xml'), phase],
  ...(repository === undefined ? [] : [`-Dmaven.repo.local=${repository}`]),
  ...words,
];
const builds = [
  { title: 'an empty build (mvn validate)', args: mvn(empty, 'validate') },
  { title: 'with the goal, skipped', args: mvn(generating, 'generate-sources', '-Dcallwright.skip=true') },
  {
    title: 'the first run: both SDKs and all snippets',
    args: mvn(generating, 'generate-sources'),
    prepare: () => rmSync(join(generating, 'target'), { recursive: true, force: true }),
  },
  { title: 'nothing changed', args: mvn(generating, 'generate-sources') },
];
const results = builds.map(() => []);
for (let run = 0; run < runs; run++) {
  for (const [index, { args, prepare }] of builds.entries()) {
    prepare?.();
    results[index].push(await measure('mvn', args));
  }
}
console.log(`${`median of ${runs} runs`.padEnd(44)}   CPU s    user  system   over the empty build`);
const cpu = results.map((each) => median(each, 'cpu'));
builds.forEach(({ title }, index) => {
  const number = (value) => value.toFixed(2).padStart(8);
  const [user, system] = ['user', 'system'].map((key) => median(results[index], key));
  console.log(`${title.padEnd(44)}${number(cpu[index])}${number(user)}${number(system)}${number(cpu[index] - cpu[0])}`);
});
console.log(`nothing changed, over the skipped goal: ${((cpu[3] - cpu[1]) * 1000).toFixed(0)} ms`);
rmSync(work, { recursive: true, force: true });
