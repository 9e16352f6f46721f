// Calls a contract without a server.
const FORM = 'application/x-www-form-urlencoded';

/** Functions that call a contract with a valid credential and return its response. */
export function caller(contract) {
  const call = (method, url, { body = '', type, headers = {} } = {}) =>
    contract.call({
      method,
      url,
      headers: { authorization: 'Bearer key', ...(type ? { 'content-type': type } : {}), ...headers },
      body: Buffer.from(body),
    });
  return {
    call,
    get: (url, headers) => call('GET', url, { headers }),
    form: (url, body) => call('POST', url, { body, type: FORM }),
    json: (url, value) => call('POST', url, { body: JSON.stringify(value), type: 'application/json' }),
    multipart: (url, parts, boundary = 'b') =>
      call('POST', url, { body: multipartText(parts, boundary), type: `multipart/form-data; boundary=${boundary}` }),
  };
}

/** The violations of an answer, each as `in path: message`. */
export function violations(answer) {
  return (answer.violations ?? []).map((each) => `${each.in} ${each.path}: ${each.message}`);
}

/** The value in a JSON answer. */
export function value(answer) {
  return JSON.parse(answer.body.toString());
}

function multipartText(parts, boundary) {
  const sections = parts.map(({ name, filename, type, content }) =>
    [
      `--${boundary}`,
      `Content-Disposition: form-data; name="${name}"${filename ? `; filename="${filename}"` : ''}`,
      ...(type ? [`Content-Type: ${type}`] : []),
      '',
      content,
    ].join('\r\n'),
  );
  return [...sections, `--${boundary}--`, ''].join('\r\n');
}
