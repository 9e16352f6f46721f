// Reads the lists of the golden case `pagination` to their last pages.
import { createPaginationClient } from './pagination/src/index.js';

export async function call(baseUrl) {
  const client = createPaginationClient({ baseUrl });
  return [
    await ids(client.lastIds.list({ limit: 2 })),
    await ids(client.cursors.list({ limit: 2 })),
    await ids(client.urls.list({ limit: 2 })),
    await ids(client.pageNumbers.list({ per_page: 2 })),
    await ids(client.offsets.list({ limit: 2 })),
    await ids(client.links.list({ limit: 2 })),
    await ids(client.declaredLastIds.list()),
    await ids(client.declaredCursors.list()),
    await ids(client.declaredUrls.list()),
    await ids(client.declaredPageNumbers.list()),
    await ids(client.declaredOffsets.list()),
    await ids(client.declaredLinks.list()),
  ];
}

async function ids(pages) {
  const seen = [];
  for await (const { id, key } of pages) {
    seen.push(id ?? key);
  }
  return seen.join(' ');
}
