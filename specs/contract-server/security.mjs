// Validates credentials against the security requirements of an operation. Messages never contain a credential.

/** The violations of the security requirements: none if one alternative is satisfied, else one. */
export function validateSecurity(requirements, schemes, request) {
  const alternatives = requirements.map((requirement) =>
    Object.keys(requirement)
      .map((name) => missingCredential(name, schemes[name], request))
      .filter((each) => each !== undefined),
  );
  if (alternatives.length === 0 || alternatives.some((missing) => missing.length === 0)) {
    return [];
  }
  const message = alternatives.map((missing) => missing.join(' and ')).join('; or ');
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

function missingCredential(name, scheme, request) {
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
