import streams from '@local/streams';

const stream = await streams.chats.create({ question: 'question' });
for await (const item of stream) {
  console.log(item);
}
