import streams from '@local/streams';

const stream = await streams.imports.list();
for await (const item of stream) {
  console.log(item);
}
