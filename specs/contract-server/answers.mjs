// The success response of one operation, built from its response schema and validated with ajv.
import { accepts, isJson, mediaType } from './media.mjs';
import { Mode } from './schemas.mjs';
import { Violations } from './violations.mjs';

// Every byte value, so that reading a file as text changes it.
const ALL_BYTES = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
const PDF = Buffer.concat([Buffer.from('%PDF-1.4\n%'), ALL_BYTES, Buffer.from('\n%%EOF\n')]);

/** Responses of an operation: `{ status, type, body }`, or `{ violations }`. */
export class Answers {
  #response;
  #status;
  #schemas;
  #samples;
  #responses = new Map();

  constructor(operation, schemas, samples) {
    const [code, response] = successResponse(operation.responses);
    this.#status = /^\d{3}$/.test(code) ? Number(code) : 200;
    this.#response = schemas.resolve(response);
    this.#schemas = schemas;
    this.#samples = samples;
  }

  /** The response in the first media type that the client accepts. */
  answer(variant, accept) {
    const content = this.#response.content ?? {};
    const types = Object.keys(content);
    const ranges = (accept ?? '*/*').split(',').map((each) => each.trim());
    const type = types.find((each) => ranges.some((range) => accepts(range, each)));
    if (types.length > 0 && type === undefined) {
      return {
        violations: [{ in: 'header', path: '/accept', message: `must accept ${types.join(' or ')}`, value: accept }],
      };
    }
    const key = `${variant} ${type}`;
    if (!this.#responses.has(key)) {
      this.#responses.set(
        key,
        type === undefined
          ? { status: this.#status, body: Buffer.alloc(0) }
          : this.#build(type, content[type].schema ?? {}, variant),
      );
    }
    return this.#responses.get(key);
  }

  #build(range, schema, variant) {
    const target = this.#schemas.resolve(schema);
    const binary = target.type === 'string' && target.format === 'binary';
    const type = range.includes('*') ? (binary ? 'application/octet-stream' : 'application/json') : range;
    if (!isJson(type) && (binary || !mediaType(type).startsWith('text/'))) {
      return { status: this.#status, type, body: mediaType(type) === 'application/pdf' ? PDF : ALL_BYTES };
    }
    const value = this.#samples.value(schema, variant === 'full');
    const violations = new Violations();
    violations.validate('response', '', this.#schemas.validator(schema, Mode.ANSWER), value);
    const body = Buffer.from(isJson(type) ? JSON.stringify(value) : String(value));
    return violations.list.length > 0 ? { violations: violations.list } : { status: this.#status, type, body };
  }
}

function successResponse(responses) {
  const success = Object.keys(responses)
    .filter((code) => /^2(\d\d|XX)$/i.test(code))
    .sort()[0];
  const code = success ?? (responses.default === undefined ? undefined : 'default');
  return code === undefined ? ['204', {}] : [code, responses[code]];
}
