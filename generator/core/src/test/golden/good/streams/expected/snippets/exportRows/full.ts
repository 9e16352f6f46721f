import streams from '@local/streams';

const stream = await streams.exports.retrieve('export_123');
for await (const item of stream) {
  console.log(item);
}
