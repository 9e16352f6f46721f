// The server that carries out attacks.
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { text } from './attack.js';
import type { Step } from './attack.js';

const FINE = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{"ok":true}';

/** A request as a server of an attack saw it. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** A server that performs the steps of an attack on each connection, and then answers normally. */
export class Attacker {
  readonly seen: Seen[] = [];
  /** How many bytes went out before the clients left. */
  written = 0;
  readonly #scripts: readonly (readonly Step[])[];
  readonly #server = createServer((socket) => void this.#serve(socket));

  constructor(scripts: readonly (readonly Step[])[]) {
    this.#scripts = scripts;
  }

  async start(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve).unref());
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.close();
  }

  async #serve(socket: Socket): Promise<void> {
    socket.on('error', () => {});
    let got = Buffer.alloc(0);
    const arrived = async (enough: () => boolean): Promise<void> => {
      while (!enough() && !socket.destroyed && !socket.readableEnded) {
        await next(socket, 'data');
      }
    };
    socket.on('data', (data: Buffer) => (got = Buffer.concat([got, data])));
    await arrived(() => got.includes('\r\n\r\n'));
    const end = got.indexOf('\r\n\r\n');
    if (end < 0) {
      return;
    }
    const [first = '', ...lines] = got.subarray(0, end).toString('latin1').split('\r\n');
    const [method = '', url = ''] = first.split(' ');
    const headers = new Headers();
    lines.forEach((line) => headers.append(line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)));
    const script = this.#scripts[this.seen.length] ?? [{ write: FINE }];
    this.seen.push({ method, url, headers, body: Buffer.alloc(0) });
    for (const step of script) {
      if (step.readBody !== undefined) {
        await arrived(() => got.length >= end + 4 + (step.readBody ?? 0));
      } else if (!(await this.#perform(step, socket))) {
        break;
      }
    }
    socket.end();
    setTimeout(() => socket.destroy(), 1000).unref();
  }

  /** Does one step; false when the client leaves before its end. */
  async #perform(step: Step, socket: Socket): Promise<boolean> {
    if (step.reset) {
      socket.resetAndDestroy();
      return true;
    }
    if (step.stall) {
      await next(socket, 'close');
      return false;
    }
    for (const { data, times } of pieces(step)) {
      for (let i = 0; i < times; i++) {
        if (socket.destroyed || !(await this.#written(socket, data))) {
          return false;
        }
        if (step.pause !== undefined) {
          await new Promise((resolve) => setTimeout(resolve, step.pause));
        }
      }
    }
    return true;
  }

  async #written(socket: Socket, data: Buffer): Promise<boolean> {
    this.written += data.length;
    if (!socket.write(data)) {
      await next(socket, 'drain');
    }
    return !socket.destroyed;
  }
}

/** Waits for an event of a connection, or for its end. */
function next(socket: Socket, event: string): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      socket.off(event, done).off('close', done);
      resolve();
    };
    socket.on(event, done).on('close', done);
  });
}

function pieces({ write, hex, repeat, chunk, gzip, drip, times = 1 }: Step): { data: Buffer; times: number }[] {
  if (repeat !== undefined) {
    const most = Math.min(times, Math.ceil(65_536 / repeat.length));
    return [
      { data: Buffer.from(repeat.repeat(most)), times: Math.floor(times / most) },
      { data: Buffer.from(repeat.repeat(times % most)), times: 1 },
    ];
  }
  if (chunk !== undefined) {
    const data = Buffer.from(text(chunk));
    return [{ data: Buffer.from(`${data.length.toString(16)}\r\n${data.toString()}\r\n`), times }];
  }
  if (gzip !== undefined) {
    return [{ data: gzipSync(text(gzip), { level: 1 }), times: 1 }];
  }
  const data = hex === undefined ? Buffer.from(write ?? drip ?? '') : Buffer.from(hex, 'hex');
  return [{ data, times }];
}
