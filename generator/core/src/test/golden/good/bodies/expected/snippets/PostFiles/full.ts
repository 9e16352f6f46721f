import bodies from '@local/bodies';

const filesCreateResponse = await bodies.files.create({
  file: { data: 'content of the file', filename: 'file.txt' },
  purpose: 'purpose',
  note: { text: 'text' },
});
console.log(filesCreateResponse);
