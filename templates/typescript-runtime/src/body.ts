import { bracketPairs, given, isObject, percentEncode } from './encoding.js';
import type { Body } from './operation.js';
import { pairs } from './parameters.js';
import { fileName, isUploadContent, toBlob } from './types.js';
import type { Upload } from './types.js';

/** A request body and its media type; without one `fetch` knows better. */
export interface EncodedBody {
  readonly body: string | Blob | FormData;
  readonly mediaType?: string;
}

/** The body made of the arguments that go into it. */
export function encodeBody(how: Body, value: unknown): EncodedBody {
  switch (how.format) {
    case 'json':
      return { body: JSON.stringify(value), mediaType: how.mediaType === '*/*' ? 'application/json' : how.mediaType };
    case 'form':
      return { body: formText(how, members(value)), mediaType: how.mediaType };
    case 'multipart':
      return { body: formData(how, members(value)) };
    case 'text':
      return { body: String(value), mediaType: how.mediaType };
    case 'binary': {
      const blob = toBlob(value as Upload);
      return { body: blob, mediaType: how.mediaType.includes('*') ? blob.type || 'application/octet-stream' : how.mediaType };
    }
  }
}

function members(value: unknown): [string, unknown][] {
  return isObject(value) ? given(value) : [];
}

// WHATWG URL, application/x-www-form-urlencoded: a space is a plus sign.
function formEncode(text: string): string {
  return percentEncode(text).replace(/%20/g, '+');
}

function formText(how: Body, entries: [string, unknown][]): string {
  return entries
    .flatMap(([name, value]) => {
      const member = how.members?.[name] ?? {};
      // An object has no form of its own in a form body; only its parts do.
      const style = isObject(value) && member.contentType === undefined ? { ...member, style: 'deepObject' as const } : member;
      return pairs(name, value, style, formEncode);
    })
    .map((pair) => pair.join('='))
    .join('&');
}

function formData(how: Body, entries: [string, unknown][]): FormData {
  const data = new FormData();
  for (const [name, value] of entries) {
    const deep = how.members?.[name]?.style === 'deepObject' && typeof value === 'object' && value !== null;
    for (const [part, text] of deep ? bracketPairs(name, value, (each) => each) : []) {
      data.append(part, text);
    }
    for (const item of deep ? [] : Array.isArray(value) ? value : [value]) {
      appendPart(data, name, item, how.members?.[name]?.contentType);
    }
  }
  return data;
}

function appendPart(data: FormData, name: string, value: unknown, contentType: string | undefined): void {
  if (value instanceof Blob || isUploadContent(value)) {
    const blob = toBlob(value);
    data.append(name, contentType === undefined ? blob : new Blob([blob], { type: contentType }), fileName(value));
  } else if (typeof value === 'object' && value !== null) {
    // OpenAPI, Encoding Object: objects are JSON unless the document says otherwise.
    data.append(name, new Blob([JSON.stringify(value)], { type: contentType ?? 'application/json' }));
  } else if (contentType !== undefined) {
    data.append(name, new Blob([String(value ?? '')], { type: contentType }));
  } else {
    data.append(name, String(value ?? ''));
  }
}
