// Violations of the contract by a request: location, path, message and value.

const MAX_VALUE_LENGTH = 300;
// ajv reports every branch of anyOf.
const MAX_VIOLATIONS = 50;

/** Collects the violations of one request. */
export class Violations {
  list = [];

  add(location, path, message, value) {
    if (this.list.length < MAX_VIOLATIONS) {
      this.list.push({
        in: location,
        path: path === '' || path.startsWith('/') ? path : pointer(path),
        message,
        value: preview(value),
      });
    }
  }

  /** Adds the errors of an ajv validator for the value of a parameter or member. */
  validate(location, name, validator, value) {
    if (!validator(value)) {
      for (const error of validator.errors) {
        const { path, value: invalid } = locate(error);
        this.add(location, (name === '' ? '' : pointer(name)) + path, error.message, invalid);
      }
    }
  }
}

function pointer(name) {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

// ajv reports the object for a missing or additional member; this is the member.
function locate({ instancePath, params, data }) {
  const extra = params.additionalProperty ?? params.unevaluatedProperty;
  if (extra !== undefined) {
    return { path: instancePath + pointer(extra), value: data[extra] };
  }
  if (params.missingProperty !== undefined) {
    return { path: instancePath + pointer(params.missingProperty), value: undefined };
  }
  return { path: instancePath, value: data };
}

function preview(value) {
  const text = JSON.stringify(value) ?? 'null';
  return text.length <= MAX_VALUE_LENGTH ? JSON.parse(text) : `${text.slice(0, MAX_VALUE_LENGTH)}...`;
}
