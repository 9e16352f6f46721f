// The pages of other documentation tools for one document, as their manuals say to write them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Returns the tools: title, files by path, and the address that opens an operation.
 *
 * @param modules the folder of the installed packages
 * @param spec the document that they show
 */
export function peers(modules, spec) {
  const document = readFileSync(spec);
  const bundle = (...path) => readFileSync(join(modules, ...path));
  const version = (name) => JSON.parse(bundle(name, 'package.json')).version;
  const page = (head, body) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>API</title><meta name="viewport" content="width=device-width">
<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
  return [
    {
      title: `Swagger UI ${version('swagger-ui-dist')}`,
      files: {
        '/index.html': page(
          '<link rel="stylesheet" href="tool.css">',
          '<div id="ui"></div><script src="tool.js"></script><script src="start.js"></script>',
        ),
        '/start.js': `SwaggerUIBundle({ url: 'spec.json', dom_id: '#ui', deepLinking: true });`,
        '/tool.js': bundle('swagger-ui-dist', 'swagger-ui-bundle.js'),
        '/tool.css': bundle('swagger-ui-dist', 'swagger-ui.css'),
        '/spec.json': document,
      },
      address: ({ id }) => `/index.html#/default/${id}`,
    },
    {
      title: `Redoc ${version('redoc')}`,
      files: {
        '/index.html': page(
          '<script type="module" src="tool.js"></script>',
          '<redoc spec-url="spec.json" disable-telemetry="true"></redoc>',
        ),
        '/tool.js': bundle('redoc', 'bundles', 'redoc.standalone.js'),
        '/spec.json': document,
      },
      address: ({ id }) => `/index.html#/other/${id.toLowerCase()}`,
    },
    {
      title: `Scalar ${version('@scalar/api-reference')}`,
      files: {
        '/index.html': page('', '<div id="app"></div><script src="tool.js"></script><script src="start.js"></script>'),
        '/start.js': `Scalar.createApiReference('#app', { url: 'spec.json', withDefaultFonts: false, telemetry: false });`,
        '/tool.js': bundle('@scalar', 'api-reference', 'dist', 'browser', 'standalone.js'),
        '/spec.json': document,
      },
      address: ({ method, path }) => `/index.html#tag/default/${method}${path}`,
    },
    {
      title: `Elements ${version('@stoplight/elements')}`,
      files: {
        '/index.html': page(
          '<script src="tool.js"></script><link rel="stylesheet" href="tool.css">',
          '<elements-api apiDescriptionUrl="spec.json" router="hash"></elements-api>',
        ),
        '/tool.js': bundle('@stoplight', 'elements', 'web-components.min.js'),
        '/tool.css': bundle('@stoplight', 'elements', 'styles.min.css'),
        '/spec.json': document,
      },
      address: ({ id }) => `/index.html#/operations/${id}`,
    },
  ];
}
