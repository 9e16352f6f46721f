import streams from '@local/streams';

const stream = await streams.records.list();
for await (const item of stream) {
  console.log(item);
}
