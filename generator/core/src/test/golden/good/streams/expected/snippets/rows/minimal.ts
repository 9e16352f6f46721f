import streams from 'streams';

const stream = await streams.imports.list();
for await (const item of stream) {
  console.log(item);
}
