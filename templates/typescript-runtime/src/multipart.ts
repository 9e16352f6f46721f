import { formMembers } from './body.js';
import type { BodyFormat } from './body.js';
import { bracketPairs, own, scalarText } from './encoding.js';
import { fileName, isUpload, toBlob } from './types.js';
import type { Upload } from './types.js';

/** A `multipart/form-data` body. Streams are read completely before the body is sent, because `FormData` takes no streams. */
export const multipartBody: BodyFormat = async (description, value) => {
  const data = new FormData();
  for (const [name, member] of formMembers(value)) {
    const style = own(description.members, name);
    if (style?.style === 'deepObject' && typeof member === 'object' && member !== null) {
      for (const [part, text] of bracketParts(name, member)) {
        data.append(part, text);
      }
      continue;
    }
    for (const item of Array.isArray(member) ? member : [member]) {
      await appendPart(data, name, item, style?.contentType);
    }
  }
  return { body: data };
};

// Part names and values are not percent-encoded.
function bracketParts(name: string, value: unknown): [string, string][] {
  return bracketPairs(name, value, (text) => text).map((pair) => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, equals), pair.slice(equals + 1)];
  });
}

async function appendPart(
  data: FormData,
  name: string,
  value: unknown,
  contentType: string | undefined,
): Promise<void> {
  if (isUpload(value)) {
    data.append(name, await toBlob(value, contentType), fileName(value));
  } else if (typeof value === 'object' && value !== null) {
    // OpenAPI, Encoding Object: the default content type of objects is JSON.
    data.append(name, new Blob([JSON.stringify(value)], { type: contentType ?? 'application/json' }));
  } else if (contentType !== undefined) {
    data.append(name, new Blob([scalarText(value)], { type: contentType }));
  } else {
    data.append(name, scalarText(value));
  }
}

/** A body that is one file. A stream is sent without buffering, which among browsers only Chromium supports. */
export const binaryBody: BodyFormat = async ({ mediaType }, value) => {
  const upload = value as Upload;
  const content = upload instanceof Blob || !isUpload(upload) || !('data' in upload) ? upload : upload.data;
  const isOpen = mediaType.includes('*');
  if (content instanceof ReadableStream) {
    const type = 'contentType' in upload ? upload.contentType : undefined;
    return { body: content, duplex: 'half', mediaType: isOpen ? (type ?? 'application/octet-stream') : mediaType };
  }
  const blob = await toBlob(upload);
  return { body: blob, mediaType: isOpen ? blob.type || 'application/octet-stream' : mediaType };
};
