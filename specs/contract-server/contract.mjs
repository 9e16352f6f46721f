// A document as a contract: validates requests, answers the valid ones, and records all of them.
import { Answers } from './answers.mjs';
import { RequestBody } from './bodies.mjs';
import { Operations } from './operations.mjs';
import { Parameters } from './parameters.mjs';
import { Samples } from './samples.mjs';
import { Schemas } from './schemas.mjs';
import { credentialNames, validateSecurity } from './security.mjs';
import { validateTarget } from './target.mjs';
import { percentDecode } from './text.mjs';

/** The header or query parameter that selects the variant of a response. */
export const VARIANT = 'x-contract-variant';
const VARIANTS = ['minimal', 'full'];

/** The contract of one OpenAPI 3.0 document. */
export class Contract {
  #schemas;
  #samples;
  #operations;
  #schemes;
  #variant;
  #validators = new Map();
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

  /** The number of calls and the violations by operation. */
  get report() {
    return this.#report;
  }

  /**
   * Validates the request `{ method, url, headers, body }`. Returns the response `{ status, type, body }`, or
   * `{ operationId, violations }`.
   */
  call({ method, url, headers, body }) {
    const [path, ...query] = url.split('?');
    const found = this.#operations.find(method, path);
    const id = found?.operation.id;
    const request = { method, headers, body, queryText: query.join('?'), cookies: cookies(headers.cookie) };
    let answer;
    try {
      answer = found === undefined ? noOperation(method, path) : this.#validate(found, request);
    } catch (error) {
      // An unusable document is reported like an invalid request, so that no test passes because of it.
      answer = { violations: [{ in: 'contract', path: '', message: error.message, value: null }] };
    }
    this.#record(id ?? `${method} ${path}`, answer.violations ?? []);
    return answer.violations === undefined ? answer : { operationId: id ?? null, violations: answer.violations };
  }

  #validate({ operation, pathValues }, request) {
    const { parameters, body, answers } = this.#prepare(operation);
    const query = new URLSearchParams(request.queryText);
    const variant = query.get(VARIANT) ?? request.headers[VARIANT] ?? this.#variant;
    checkVariant(variant);
    const ignored = new Set([VARIANT, ...credentialNames(operation.security, this.#schemes)]);
    const queryText = request.queryText
      .split('&')
      .filter((pair) => !ignored.has(percentDecode(pair.split('=')[0])))
      .join('&');
    const violations = [
      ...validateTarget(operation, request),
      ...validateSecurity(operation.security, this.#schemes, { ...request, query }),
      ...parameters.validate(request, { pathValues, queryText }),
      ...body.validate(request),
    ];
    return violations.length > 0 ? { violations } : answers.answer(variant, request.headers.accept);
  }

  // Compiling the schemas of a large document takes seconds, so those of an operation are compiled at its first call.
  #prepare(operation) {
    if (!this.#validators.has(operation)) {
      this.#validators.set(operation, {
        parameters: new Parameters(operation, this.#schemas),
        body: new RequestBody(operation, this.#schemas),
        answers: new Answers(operation, this.#schemas, this.#samples),
      });
    }
    return this.#validators.get(operation);
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
