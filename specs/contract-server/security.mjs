// Judges credentials against the security requirements of an operation. Never repeats a credential in a message.

/** What is wrong with the credentials of a request: a violation, or nothing if one alternative is satisfied. */
export function judgeSecurity(requirements, schemes, request) {
  const alternatives = requirements.map((requirement) =>
    Object.keys(requirement)
      .map((name) => lack(name, schemes[name], request))
      .filter((each) => each !== undefined),
  );
  if (alternatives.length === 0 || alternatives.some((lacking) => lacking.length === 0)) {
    return [];
  }
  const message = alternatives.map((lacking) => lacking.join(' and ')).join('; or ');
  return [{ in: 'security', path: '', message, value: null }];
}

/** The names of query parameters that carry a credential. */
export function credentialNames(requirements, schemes) {
  return requirements
    .flatMap((requirement) => Object.keys(requirement))
    .map((name) => schemes[name])
    .filter((scheme) => scheme?.type === 'apiKey' && scheme.in === 'query')
    .map((scheme) => scheme.name);
}

function lack(name, scheme, request) {
  if (scheme === undefined) {
    return `${name} is not among the document's security schemes`;
  }
  if (scheme.type === 'apiKey') {
    const found = {
      header: request.headers[scheme.name.toLowerCase()],
      query: request.query.get(scheme.name),
      cookie: request.cookies.get(scheme.name),
    }[scheme.in];
    return found ? undefined : `${name} needs the ${scheme.in} parameter ${scheme.name}`;
  }
  const authorization = request.headers.authorization ?? '';
  const kind = scheme.type === 'http' ? scheme.scheme.toLowerCase() : 'bearer';
  if (kind === 'basic') {
    return isBasic(authorization) ? undefined : `${name} needs Authorization: Basic with base64 of user:password`;
  }
  // RFC 6750 and RFC 9110: one space, then the token without spaces.
  return new RegExp(`^${kind} [^\\s,]+$`, 'i').test(authorization)
    ? undefined
    : `${name} needs Authorization: ${kind} with a token`;
}

function isBasic(authorization) {
  const encoded = /^basic ([A-Za-z0-9+/]+={0,2})$/i.exec(authorization)?.[1];
  const bytes = Buffer.from(encoded ?? '', 'base64');
  return bytes.toString('base64') === encoded && /^[^:]+:/.test(bytes.toString('utf8'));
}
