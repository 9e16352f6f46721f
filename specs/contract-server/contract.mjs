// A document as a contract: judges requests, answers those that keep it, and remembers what it saw.
import { Answers } from './answers.mjs';
import { RequestBody } from './bodies.mjs';
import { Operations } from './operations.mjs';
import { Parameters } from './parameters.mjs';
import { Samples } from './samples.mjs';
import { Schemas } from './schemas.mjs';
import { credentialNames, judgeSecurity } from './security.mjs';
import { percentDecode } from './text.mjs';

/** The name by which a test chooses the answer, as a header or in the query. */
export const VARIANT = 'x-contract-variant';
const VARIANTS = ['minimal', 'full'];

/** The contract of one OpenAPI 3.0 document. */
export class Contract {
  #schemas;
  #samples;
  #operations;
  #schemes;
  #variant;
  #prepared = new Map();
  #report = { calls: 0, operations: {} };

  constructor(document, variant = 'full') {
    if (!/^3\.0\./.test(document.openapi ?? '')) {
      throw new Error(
        `the document is not OpenAPI 3.0 but ${document.openapi ?? document.swagger ?? 'something else'}`,
      );
    }
    checkVariant(variant);
    this.#schemas = new Schemas(document);
    this.#samples = new Samples(this.#schemas);
    this.#operations = new Operations(document, this.#schemas);
    const schemes = Object.entries(document.components?.securitySchemes ?? {});
    this.#schemes = Object.fromEntries(schemes.map(([name, scheme]) => [name, this.#schemas.resolve(scheme)]));
    this.#variant = variant;
  }

  /** What was called so far, and every violation by operation. */
  get report() {
    return this.#report;
  }

  /**
   * Judges `{ method, url, headers, body }` and gives the answer `{ status, type, body }`, or the operation's id and
   * the `violations` in the way.
   */
  call({ method, url, headers, body }) {
    const [path, ...query] = url.split('?');
    const found = this.#operations.find(method, path);
    const id = found?.operation.id;
    const request = { headers, body, queryText: query.join('?'), cookies: cookies(headers.cookie) };
    let answer;
    try {
      answer = found === undefined ? noOperation(method, path) : this.#judge(found, request);
    } catch (error) {
      // A document that cannot be judged by is as bad as a wrong request, and must not pass for a right one.
      answer = { violations: [{ in: 'contract', path: '', message: error.message, value: null }] };
    }
    this.#record(id ?? `${method} ${path}`, answer.violations ?? []);
    return answer.violations === undefined ? answer : { operationId: id ?? null, violations: answer.violations };
  }

  #judge({ operation, pathValues }, request) {
    const { parameters, body, answers } = this.#prepare(operation);
    const query = new URLSearchParams(request.queryText);
    const variant = query.get(VARIANT) ?? request.headers[VARIANT] ?? this.#variant;
    checkVariant(variant);
    const hidden = new Set([VARIANT, ...credentialNames(operation.security, this.#schemes)]);
    const queryText = request.queryText
      .split('&')
      .filter((pair) => !hidden.has(percentDecode(pair.split('=')[0])))
      .join('&');
    const violations = [
      ...judgeSecurity(operation.security, this.#schemes, { ...request, query }),
      ...parameters.judge(request, { pathValues, queryText }),
      ...body.judge(request),
    ];
    return violations.length > 0 ? { violations } : answers.answer(variant, request.headers.accept);
  }

  // Compiling the schemas of a large document takes seconds; an operation that nobody calls costs nothing.
  #prepare(operation) {
    if (!this.#prepared.has(operation)) {
      this.#prepared.set(operation, {
        parameters: new Parameters(operation, this.#schemas),
        body: new RequestBody(operation, this.#schemas),
        answers: new Answers(operation, this.#schemas, this.#samples),
      });
    }
    return this.#prepared.get(operation);
  }

  #record(key, violations) {
    this.#report.calls++;
    const entry = (this.#report.operations[key] ??= { calls: 0, violations: [] });
    entry.calls++;
    entry.violations.push(...violations);
  }
}

function checkVariant(variant) {
  if (!VARIANTS.includes(variant)) {
    throw new Error(`${VARIANT} must be ${VARIANTS.join(' or ')}, not ${variant}`);
  }
}

function noOperation(method, path) {
  return {
    violations: [
      { in: 'path', path: '', message: 'must be the path and method of an operation', value: `${method} ${path}` },
    ],
  };
}

function cookies(header = '') {
  const pairs = header
    .split(/;\s*/)
    .filter((each) => each !== '')
    .map((each) => each.split(/=(.*)/s));
  return new Map(pairs.map(([name, value]) => [name.trim(), value ?? '']));
}
