import streams from '@local/streams';

const stream = await streams.events.list();
for await (const item of stream) {
  console.log(item);
}
