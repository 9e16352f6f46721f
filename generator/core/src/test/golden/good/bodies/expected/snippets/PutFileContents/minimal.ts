import bodies from '@local/bodies';

await bodies.files.contents.replaceAll('file_123', {
  body: { data: 'content of the file', filename: 'body.txt' },
});
