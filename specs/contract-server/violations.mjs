// What was wrong with a request: where, which path, why, and the value found there.

const LONGEST_VALUE = 300;
// anyOf reports every branch; more than these help nobody.
const MOST = 50;

/** Collects the violations of one request. */
export class Violations {
  list = [];

  add(place, path, message, value) {
    if (this.list.length < MOST) {
      this.list.push({
        in: place,
        path: path === '' || path.startsWith('/') ? path : pointer(path),
        message,
        value: shown(value),
      });
    }
  }

  /** Adds what a validator of ajv finds in a value below a name. */
  judge(place, name, validator, value) {
    if (!validator(value)) {
      for (const error of validator.errors) {
        const found = located(error);
        this.add(place, (name === '' ? '' : pointer(name)) + found.path, error.message, found.value);
      }
    }
  }
}

function pointer(name) {
  return `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

// ajv points at the object when a member of it is missing or too many; the reader wants the member.
function located({ instancePath, params, data }) {
  const extra = params.additionalProperty ?? params.unevaluatedProperty;
  if (extra !== undefined) {
    return { path: instancePath + pointer(extra), value: data[extra] };
  }
  if (params.missingProperty !== undefined) {
    return { path: instancePath + pointer(params.missingProperty), value: undefined };
  }
  return { path: instancePath, value: data };
}

function shown(value) {
  const text = JSON.stringify(value) ?? 'null';
  return text.length <= LONGEST_VALUE ? JSON.parse(text) : `${text.slice(0, LONGEST_VALUE)}...`;
}
