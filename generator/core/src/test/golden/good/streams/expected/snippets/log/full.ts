import streams from 'streams';

const stream = await streams.logs.list();
for await (const item of stream) {
  console.log(item);
}
