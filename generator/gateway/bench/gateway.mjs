// What the benchmarks of the gateway share: an API that nginx answers, the gateway with a key for it, two proxies to compare it
// with, and load by wrk.
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const KEY = 'sk_test_0123456789abcdef';
const BODY = '{"id":"cus_123","object":"customer","livemode":false,"name":"A. Person","email":"a@example.com"}';
/** The command line as it was built. */
export const launcher = resolve(import.meta.dirname, '../../cli/callwright');
const jar = resolve(import.meta.dirname, '../../cli/target/callwright.jar');
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java';

/** Where the API, nginx as a proxy, the gateway, and the least that Jetty can do as a proxy listen. */
export const ports = { api: 9101, nginx: 9102, gateway: 9103, floor: 9104 };

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

const api = `
  server { listen 127.0.0.1:${ports.api}; location / { default_type application/json; return 200 '${BODY}'; } }
`;

const proxy = `
  upstream api { server 127.0.0.1:${ports.api}; keepalive 256; keepalive_requests 1000000000; }
  server {
    listen 127.0.0.1:${ports.nginx};
    location /api/bench/ {
      proxy_pass http://api/;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Authorization "Bearer ${KEY}";
    }
  }
`;

function nginx(folder, servers) {
  mkdirSync(folder);
  const settings = `
worker_processes auto;
daemon off;
pid nginx.pid;
error_log error.log crit;
events { worker_connections 2048; }
http {
  access_log off;
  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
  keepalive_requests 1000000000;
  ${servers}
}
`;
  writeFileSync(join(folder, 'nginx.conf'), settings);
  return spawn('/usr/sbin/nginx', ['-p', folder, '-c', 'nginx.conf'], { stdio: 'inherit' });
}

function gateway(folder) {
  writeFileSync(join(folder, 'bench.json'), JSON.stringify(description));
  writeFileSync(join(folder, 'callwright.yaml'), configuration());
  return spawn(launcher, ['serve', '--no-site'], {
    cwd: folder,
    env: { ...process.env, BENCH_KEY: KEY },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function floor() {
  const memory = ['-XX:+UseSerialGC', '-Xms256m', '-Xmx512m'];
  const source = join(import.meta.dirname, 'Floor.java');
  const program = ['-cp', jar, source, String(ports.floor), `http://127.0.0.1:${ports.api}`, `Bearer ${KEY}`];
  return spawn(java, [...memory, ...program], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Starts the API, the gateway, and some of what it is compared with; the result has their processes, and what stops them all. */
export async function start(...compared) {
  if (!existsSync(jar)) {
    throw new Error(`${jar} is missing: run mvn -DskipTests package`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'callwright-bench-'));
  const upstream = nginx(join(folder, 'api'), api);
  const processes = { gateway: gateway(folder) };
  if (compared.includes('nginx')) {
    processes.nginx = nginx(join(folder, 'nginx'), proxy);
  }
  if (compared.includes('floor')) {
    processes.floor = floor();
  }
  const stop = () => {
    for (const process of [upstream, ...Object.values(processes)]) {
      process.kill();
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    for (const name of Object.keys(processes)) {
      await answering(ports[name]);
    }
  } catch (error) {
    stop();
    throw error;
  }
  return { processes, stop };
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

/** Calls a port for some seconds: the requests, and how many in a second, and latencies in milliseconds. */
export function load(port, connections, seconds) {
  const output = execFileSync(
    'wrk',
    ['-t1', `-c${connections}`, `-d${seconds}`, '--timeout', '10s', '--latency', `http://127.0.0.1:${port}${path}`],
    { encoding: 'utf8' },
  );
  const failures = /Non-2xx[^\n]*|Socket errors[^\n]*/u.exec(output);
  if (failures) {
    throw new Error(`port ${port}: ${failures[0]}`);
  }
  const latency = (share) => {
    const found = new RegExp(`\\s${share}%\\s+([\\d.]+)(us|ms|s) ?\\n`, 'u').exec(output);
    if (!found) {
      throw new Error(`port ${port}: ${output}`);
    }
    return Number(found[1]) * { us: 0.001, ms: 1, s: 1000 }[found[2]];
  };
  return {
    requests: Number(/(\d+) requests in/u.exec(output)[1]),
    rate: Number(/Requests\/sec:\s+([\d.]+)/u.exec(output)[1]),
    p50: latency(50),
    p99: latency(99),
  };
}

/** Descriptors, threads and resident memory in MB of a process. */
export function figures(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return {
    descriptors: readdirSync(`/proc/${pid}/fd`).length,
    threads: Number(/Threads:\s+(\d+)/u.exec(status)[1]),
    resident: Math.round(Number(/VmRSS:\s+(\d+)/u.exec(status)[1]) / 1024),
  };
}

/** The processor time in seconds that a process and its children have used. */
export function processorTime(pid) {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
  return [pid, ...children]
    .map((each) => readFileSync(`/proc/${each}/stat`, 'utf8').split(') ')[1].split(' '))
    .reduce((sum, times) => sum + (Number(times[11]) + Number(times[12])) / 100, 0);
}

/** The value of an option such as --rounds. */
export function option(name, fallback) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
}
