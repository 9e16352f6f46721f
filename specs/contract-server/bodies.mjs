// Validates the request body of one operation.
import { describeField, readFields } from './fields.mjs';
import { accepts, isForm, isJson, isMultipart } from './media.mjs';
import { readMultipart } from './multipart.mjs';
import { Mode } from './schemas.mjs';
import { Violations } from './violations.mjs';

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The request body of an operation, which may have none. */
export class RequestBody {
  #description;
  #schemas;
  #fields = new Map();

  constructor(operation, schemas) {
    this.#description = operation.requestBody;
    this.#schemas = schemas;
  }

  validate(request) {
    const violations = new Violations();
    const type = request.headers['content-type'] ?? '';
    const present = request.body.length > 0 || (type !== '' && (isForm(type) || isMultipart(type)));
    if (!present) {
      this.#validateAbsent(request, violations);
    } else if (this.#description === undefined) {
      this.#validateUndeclared(request, violations);
    } else {
      this.#validateContent(request, type, violations);
    }
    return violations.list;
  }

  // A POST without members is an empty form, which only its content type declares; Stripe's mock server refuses it otherwise.
  #validateAbsent({ method }, violations) {
    if (this.#description?.required === true) {
      violations.add('body', '', 'must be sent', undefined);
    } else if (method === 'POST' && Object.keys(this.#description?.content ?? {}).some(isForm)) {
      violations.add('header', 'content-type', 'must be that of an empty form', undefined);
    }
  }

  // A content type without a body is accepted.
  #validateUndeclared(request, violations) {
    if (request.body.length > 0) {
      violations.add('body', '', 'must not be sent: the operation describes no body', preview(request.body));
    }
  }

  #validateContent(request, type, violations) {
    const content = Object.entries(this.#description.content ?? {}).find(
      ([range]) => type !== '' && accepts(range, type),
    );
    if (content === undefined) {
      const expected = Object.keys(this.#description.content ?? {}).join(' or ');
      violations.add('header', 'content-type', `must be ${expected}`, request.headers['content-type']);
      return;
    }
    const [, media] = content;
    const schema = media.schema ?? {};
    const value = this.#read(request, { type, media, schema }, violations);
    if (value !== undefined) {
      const mode = isJson(type) ? Mode.JSON : Mode.TEXT;
      violations.validate('body', '', this.#schemas.validator(schema, mode), value);
    }
  }

  // The value of the body; undefined if there is no schema for it or it cannot be read.
  #read(request, { type, media, schema }, violations) {
    if (isMultipart(type)) {
      const options = {
        fields: this.#fieldsOf(media, schema),
        encoding: media.encoding ?? {},
        listener: this.#listener(schema, violations),
      };
      return readMultipart(request.body, type, options);
    }
    const target = this.#schemas.resolve(schema);
    const isText = isJson(type) || isForm(type) || type.startsWith('text/');
    if (!isText || target.format === 'binary') {
      // Any bytes fit a binary schema; other formats, such as XML, are not validated.
      return undefined;
    }
    try {
      const text = UTF8.decode(request.body);
      return isForm(type)
        ? readFields(text, this.#fieldsOf(media, schema), this.#listener(schema, violations))
        : isJson(type)
          ? JSON.parse(text)
          : text;
    } catch (error) {
      violations.add('body', '', `cannot be read as ${type}: ${error.message}`, preview(request.body));
      return undefined;
    }
  }

  #fieldsOf(media, schema) {
    if (!this.#fields.has(media)) {
      const members = Object.entries(this.#members(schema));
      this.#fields.set(
        media,
        members.map(([name, each]) => describeField({ name, schema: each, ...media.encoding?.[name] }, this.#schemas)),
      );
    }
    return this.#fields.get(media);
  }

  #listener(schema, violations) {
    const members = this.#members(schema);
    return {
      addViolation: (name, message, value) => violations.add('body', name, message, value),
      validateJson: (name, value) => {
        if (members[name] !== undefined) {
          const target = this.#schemas.resolve(members[name]);
          // A repeated part is one item of its array.
          const partSchema = target.type === 'array' && !Array.isArray(value) ? target.items : members[name];
          violations.validate('body', name, this.#schemas.validator(partSchema, Mode.JSON), value);
        }
      },
    };
  }

  #members(schema) {
    const target = this.#schemas.resolve(schema);
    return Object.assign({}, target.properties, ...(target.allOf ?? []).map((each) => this.#members(each)));
  }
}

function preview(bytes) {
  return bytes.subarray(0, 200).toString('utf8');
}
