// Serves files on the loopback interface as a static host with gzip does.
import { once } from 'node:events';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * Starts a server of texts by path, and of the files of a folder. Bodies are compressed once, so that no page waits for it.
 *
 * @returns its address, the requests that it answered as pairs of a path and a number of bytes, and a function that stops it
 */
export async function serve(texts, folder) {
  const requests = [];
  const compressed = new Map();
  const body = (path) => {
    if (!compressed.has(path)) {
      const content = texts[path] ?? file(folder, path);
      compressed.set(path, content === undefined ? undefined : gzipSync(content));
    }
    return compressed.get(path);
  };
  Object.keys(texts).forEach(body);
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const content = body(path);
    requests.push([path, content?.length ?? 0]);
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    response.writeHead(content ? 200 : 404, content ? { 'content-type': type, 'content-encoding': 'gzip' } : {});
    response.end(content);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, requests, stop };
}

function file(folder, path) {
  const found = folder && join(folder, normalize(path));
  return found && existsSync(found) && statSync(found).isFile() ? readFileSync(found) : undefined;
}
