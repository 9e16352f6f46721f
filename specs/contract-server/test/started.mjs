// Starts the server as its users do.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SERVER = fileURLToPath(new URL('../server.mjs', import.meta.url));

/** A running server: `url`, the milliseconds it took to start, and `stop`, which gives its exit code. */
export async function started(...options) {
  const begin = performance.now();
  const server = spawn(process.execPath, [SERVER, ...options], { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = await once(createInterface(server.stdout), 'line');
  const url = `http://127.0.0.1:${JSON.parse(line).port}`;
  const stop = async () => {
    const exit = once(server, 'exit');
    server.stdin.end();
    return (await exit)[0];
  };
  return { url, milliseconds: performance.now() - begin, stop };
}
