// Gives the runtime in the page the module `src/send/json.ts`, as the generator does for packages with 64-bit integers.
import { dirname, resolve } from 'node:path';

/** The plugin of esbuild. */
export const exactJson = {
  name: 'exact-json',
  setup(build) {
    build.onResolve({ filter: /^\.\/json\.js$/ }, ({ importer }) =>
      /[\\/]typescript-runtime[\\/]src[\\/]/.test(importer)
        ? { path: resolve(dirname(importer), '../../site/src/send/json.ts') }
        : undefined,
    );
  },
};
