// Validates the server that a request was meant for, and the headers that every request has.
import { Violations } from './violations.mjs';

/** The header with the origin that a request was meant for, added by whatever redirects requests to the contract server. */
export const ORIGIN = 'x-contract-origin';

/** The violations of a request; without the header, its origin is not known. */
export function validateTarget({ servers, constantHeaders }, { headers }) {
  const violations = new Violations();
  const origins = servers.map(originOf);
  const origin = headers[ORIGIN];
  if (origin !== undefined && !origins.includes(origin)) {
    violations.add('server', '', `must be ${origins.join(' or ')}`, origin);
  }
  for (const [name, value] of Object.entries(constantHeaders)) {
    if (headers[name] !== value) {
      violations.add('header', name, `must be ${value}`, headers[name]);
    }
  }
  return violations.list;
}

function originOf({ url, variables = {} }) {
  return new URL(url.replace(/\{([^{}]*)\}/g, (variable, name) => variables[name]?.default ?? variable)).origin;
}
