// What the benchmarks of the gateway share: an API that nginx answers, the gateway with a key for it, and load by wrk.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const KEY = 'sk_test_0123456789abcdef';
const BODY = '{"id":"cus_123","object":"customer","livemode":false,"name":"A. Person","email":"a@example.com"}';
const jar = resolve(import.meta.dirname, '../../cli/target/callwright.jar');
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';

/** Where the API, nginx as a proxy, and the gateway listen. */
export const ports = { api: 9101, nginx: 9102, gateway: 9103 };

/** The path of the operation, which nginx and the gateway take. */
export const path = '/api/bench/v1/customers/cus_123';

const description = {
  openapi: '3.0.3',
  info: { title: 'Bench', version: '1' },
  servers: [{ url: 'https://api.example.com' }],
  security: [{ bearerAuth: [] }],
  components: { securitySchemes: { bearerAuth: { type: 'http', scheme: 'bearer' } } },
  paths: {
    '/v1/customers/{customer}': {
      get: {
        operationId: 'GetCustomersCustomer',
        parameters: [{ name: 'customer', in: 'path', required: true, schema: { type: 'string' } }],
        responses: {
          200: { description: 'The customer', content: { 'application/json': { schema: { type: 'object' } } } },
        },
      },
    },
  },
};

const nginxSettings = `
worker_processes auto;
daemon off;
pid nginx.pid;
error_log error.log crit;
events { worker_connections 2048; }
http {
  access_log off;
  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
  keepalive_requests 1000000000;
  upstream api { server 127.0.0.1:${ports.api}; keepalive 256; keepalive_requests 1000000000; }
  server { listen 127.0.0.1:${ports.api}; location / { default_type application/json; return 200 '${BODY}'; } }
  server {
    listen 127.0.0.1:${ports.nginx};
    location /api/bench/ {
      proxy_pass http://api/;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Authorization "Bearer ${KEY}";
    }
  }
}
`;

// With BENCH_CLASSPATH, the class path of the tests of generator/gateway, only the forwarding part of the gateway runs.
function command() {
  if (process.env.BENCH_CLASSPATH) {
    const main = 'dev.callwright.gateway.upstream.BenchGateway';
    return ['-cp', process.env.BENCH_CLASSPATH, main, String(ports.gateway), `http://127.0.0.1:${ports.api}`];
  }
  if (!existsSync(jar)) {
    throw new Error(`${jar} is missing: run mvn -DskipTests package`);
  }
  return ['-jar', jar, 'serve', '--no-site'];
}

/** Starts nginx and the gateway; the result has the gateway's process, and what stops both. */
export async function start(...javaOptions) {
  const gatewayCommand = command();
  const folder = mkdtempSync(join(tmpdir(), 'callwright-bench-'));
  mkdirSync(join(folder, 'nginx'));
  writeFileSync(join(folder, 'nginx/nginx.conf'), nginxSettings);
  writeFileSync(join(folder, 'bench.json'), JSON.stringify(description));
  writeFileSync(join(folder, 'callwright.yaml'), configuration());
  const nginx = spawn('/usr/sbin/nginx', ['-p', join(folder, 'nginx'), '-c', 'nginx.conf'], { stdio: 'inherit' });
  const gateway = spawn(java, [...javaOptions, ...gatewayCommand], {
    cwd: folder,
    env: { ...process.env, BENCH_KEY: KEY },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = () => {
    gateway.kill();
    nginx.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answering(ports.nginx);
    await answering(ports.gateway);
  } catch (error) {
    stop();
    throw error;
  }
  return { gateway, stop };
}

function configuration() {
  return `apis:
  - {spec: bench.json, name: bench, upstream: "http://127.0.0.1:${ports.api}"}
gateway:
  port: ${ports.gateway}
  credentials: {bench: {bearerAuth: "env:BENCH_KEY"}}
  # The usual limits would be what is measured.
  limits: {concurrency: 2000, perCaller: {rate: 1000000/1s, concurrency: 2000}}
`;
}

async function answering(port) {
  let last = 'nothing listens';
  for (let attempt = 0; attempt < 300; attempt++) {
    try {
      const response = await fetch(`http://127.0.0.1:${port}${path}`);
      const body = await response.text();
      if (body === BODY) {
        return;
      }
      last = `${response.status} ${body}`;
    } catch (error) {
      last = error.message;
    }
    await pause(100);
  }
  throw new Error(`port ${port} does not answer as the API does: ${last}`);
}

/** Waits for milliseconds. */
export function pause(milliseconds) {
  return new Promise((done) => setTimeout(done, milliseconds));
}

/** Calls a port for some seconds: requests per second, and latencies in milliseconds. */
export function load(port, connections, seconds) {
  const output = execFileSync(
    'wrk',
    ['-t1', `-c${connections}`, `-d${seconds}`, '--latency', `http://127.0.0.1:${port}${path}`],
    { encoding: 'utf8' },
  );
  const failures = /Non-2xx[^\n]*|Socket errors[^\n]*/u.exec(output);
  if (failures) {
    throw new Error(`port ${port}: ${failures[0]}`);
  }
  const latency = (share) => {
    const [, value, unit] = new RegExp(`\\s${share}%\\s+([\\d.]+)(us|ms|s)\\n`, 'u').exec(output);
    return Number(value) * { us: 0.001, ms: 1, s: 1000 }[unit];
  };
  return { rate: Number(/Requests\/sec:\s+([\d.]+)/u.exec(output)[1]), p50: latency(50), p99: latency(99) };
}

/** Descriptors, threads, resident memory in MB and used processor time in seconds of a process. */
export function figures(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const times = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return {
    descriptors: readdirSync(`/proc/${pid}/fd`).length,
    threads: Number(/Threads:\s+(\d+)/u.exec(status)[1]),
    resident: Math.round(Number(/VmRSS:\s+(\d+)/u.exec(status)[1]) / 1024),
    processor: (Number(times[11]) + Number(times[12])) / 100,
  };
}

/** The value of an option such as --rounds. */
export function option(name, fallback) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
}
