// Puts the jar of the build into the package, which has the version of the build.
import { copyFileSync, existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const jar = fileURLToPath(new URL('../cli/target/callwright.jar', import.meta.url));
const pom = readFileSync(new URL('../../pom.xml', import.meta.url), 'utf8');
const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const built = /<artifactId>callwright-parent<\/artifactId>\s*<version>([^<]+)</.exec(pom)?.[1];

if (version !== built) {
  console.error(`The package has version ${version}, but the build ${built}: run 'node .github/version.mjs ${built}'.`);
  process.exit(1);
}
if (!existsSync(jar)) {
  console.error(`${jar} is not built: run 'mvn -B -ntp -DskipTests package' at the top of the project.`);
  process.exit(1);
}
copyFileSync(jar, new URL('callwright.jar', import.meta.url));
