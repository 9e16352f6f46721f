// Reads the streams of the golden case `streams`.
import { createStreamsClient } from './streams/src/index.js';

export async function call(baseUrl) {
  const seen = [];
  const client = createStreamsClient({ baseUrl });
  for await (const { text } of await client.chats.create({ question: 'why' })) {
    seen.push(`chunk ${text}`);
  }
  for await (const { kind } of await client.events.list()) {
    seen.push(`event ${kind}`);
  }
  for await (const { id } of await client.exports.retrieve('e')) {
    seen.push(`row ${id}`);
  }
  for await (const line of await client.logs.list()) {
    seen.push(`log ${line}`);
  }
  for await (const event of await client.news.list()) {
    const { event: name, data } = event;
    seen.push(
      `news ${name === 'row' ? `${name} ${data.id}` : name === 'title' ? `${name} ${data}` : JSON.stringify(event)}`,
    );
  }
  for await (const { id } of await client.records.list()) {
    seen.push(`record ${id}`);
  }
  return seen;
}
