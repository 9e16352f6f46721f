// Media types and media ranges (RFC 9110, sections 8.3.1 and 12.5.1).

/** The media type of a Content-Type header, without parameters. */
export function mediaType(header) {
  return header.split(';')[0].trim().toLowerCase();
}

/** Whether a range such as `application/*` contains a media type, which may be a range itself in a document. */
export function accepts(range, type) {
  const [expected, actual] = [mediaType(range), mediaType(type)].map((each) => each.split('/'));
  const matches = (a, b) => a === '*' || b === '*' || a === b;
  return matches(expected[0], actual[0]) && matches(expected[1] ?? '*', actual[1] ?? '*');
}

export function isJson(type) {
  return /^application\/(.+\+)?json$/.test(mediaType(type));
}

export function isForm(type) {
  return mediaType(type) === 'application/x-www-form-urlencoded';
}

export function isMultipart(type) {
  return mediaType(type) === 'multipart/form-data';
}
