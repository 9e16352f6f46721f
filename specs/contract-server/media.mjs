// Media types and the ranges that stand for them.

/** The media type of a Content-Type header, without parameters. */
export function mediaType(header) {
  return header.split(';')[0].trim().toLowerCase();
}

/** Whether a range such as `application/*` contains a media type, which may be a range itself in a document. */
export function accepts(range, type) {
  const [wide, narrow] = [mediaType(range), mediaType(type)].map((each) => each.split('/'));
  const matches = (one, other) => one === '*' || other === '*' || one === other;
  return matches(wide[0], narrow[0]) && matches(wide[1] ?? '*', narrow[1] ?? '*');
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
