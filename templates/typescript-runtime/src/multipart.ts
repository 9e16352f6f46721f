import { members } from './body.js';
import { bracketPairs, own, scalarText } from './encoding.js';
import type { BodyFormat } from './body.js';
import { fileName, isUpload, toBlob } from './types.js';
import type { Upload } from './types.js';

/** A body of several parts, such as files. Streams are read to their end first, so that their length is known. */
export const multipartBody: BodyFormat = async (how, value) => {
  const data = new FormData();
  for (const [name, member] of members(value)) {
    const style = own(how.members, name);
    if (style?.style === 'deepObject' && typeof member === 'object' && member !== null) {
      for (const [part, text] of bracketed(name, member)) {
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

// Decoded, for parts have headers of their own.
function bracketed(name: string, value: unknown): [string, string][] {
  return bracketPairs(name, value, (text) => text).map((pair) => {
    const at = pair.indexOf('=');
    return [pair.slice(0, at), pair.slice(at + 1)];
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
    // OpenAPI, Encoding Object: objects are JSON unless the document says otherwise.
    data.append(name, new Blob([JSON.stringify(value)], { type: contentType ?? 'application/json' }));
  } else if (contentType !== undefined) {
    data.append(name, new Blob([scalarText(value)], { type: contentType }));
  } else {
    data.append(name, scalarText(value));
  }
}

/** A body that is one file. A stream is sent as it comes, which no browser but Chromium can. */
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
