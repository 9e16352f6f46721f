// Parses the parts of a multipart/form-data body (RFC 7578).
import { FieldReader } from './fields.mjs';
import { accepts, isJson } from './media.mjs';

// A file is validated as text; its start identifies it in a report.
const FILE_PREVIEW = 200;

/** The value of a multipart body. The listener is that of `readFields`; `encoding` is the Encoding Objects by name. */
export function readMultipart(body, contentType, { fields, encoding, listener }) {
  const reader = new FieldReader(fields, listener);
  const fieldsByName = new Map(fields.map((each) => [each.name, each]));
  for (const part of parts(body, contentType, listener)) {
    const declared = encoding[part.name]?.contentType;
    if (declared !== undefined && !declared.split(',').some((range) => accepts(range.trim(), part.type))) {
      listener.addViolation(part.name, `must be sent as ${declared}`, part.type);
    }
    const field = fieldsByName.get(part.name);
    if (isJson(part.type) && acceptsJson(field)) {
      if (field.style === 'deepObject') {
        // OpenAPI 3.0 ignores styles of multipart bodies, 3.1 does not; a style in the document is applied in both.
        listener.addViolation(part.name, 'must be sent in brackets (style deepObject)', part.text());
      }
      reader.putJson(part.name, part.text());
    } else {
      reader.add(encodeURIComponent(part.name), encodeURIComponent(part.text()));
    }
  }
  return reader.tree();
}

// A JSON part is a file if the schema of the field is text.
function acceptsJson(field) {
  const kind = field?.kind === 'array' ? field.itemKind : field?.kind;
  return kind === 'object' || kind === 'array' || kind === 'any';
}

function parts(body, contentType, { addViolation }) {
  const boundary = parameter(contentType, 'boundary');
  if (boundary === undefined) {
    addViolation('', 'multipart needs a boundary in Content-Type', contentType);
    return [];
  }
  // Latin-1 maps each byte to one character.
  const sections = `\r\n${body.toString('latin1')}`.split(`\r\n--${boundary}`);
  if (sections.length < 2 || !/^--\s*$/.test(sections.at(-1))) {
    addViolation('', 'multipart must end with its boundary', sections.at(-1).slice(0, FILE_PREVIEW));
    return [];
  }
  return sections.slice(1, -1).flatMap((section) => {
    const part = readPart(section);
    if (part === undefined) {
      addViolation('', 'a part must have Content-Disposition: form-data with a name', section.slice(0, FILE_PREVIEW));
    }
    return part ?? [];
  });
}

function readPart(section) {
  const end = section.indexOf('\r\n\r\n');
  const head = utf8(section.slice(0, end));
  const disposition = /^content-disposition:\s*(form-data\b.*)$/im.exec(head)?.[1] ?? '';
  const name = parameter(disposition, 'name');
  if (end < 0 || name === undefined) {
    return undefined;
  }
  const type = /^content-type:\s*([^;\r\n]+)/im.exec(head)?.[1].trim().toLowerCase() ?? 'text/plain';
  const isFile = parameter(disposition, 'filename') !== undefined && !isJson(type);
  const content = section.slice(end + 4);
  return { name, type, text: () => (isFile ? content.slice(0, FILE_PREVIEW) : utf8(content)) };
}

function utf8(latin1) {
  return Buffer.from(latin1, 'latin1').toString('utf8');
}

function parameter(header, name) {
  const match = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^;\\s]+))`, 'i').exec(header);
  // WHATWG multipart: a quote and a line break in a name are percent-encoded.
  const decoded = match?.[1]
    ?.replace(/\\(.)/g, '$1')
    .replaceAll('%22', '"')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n');
  return decoded ?? match?.[2];
}
