import bodies from '@local/bodies';

const fileCreateResponse = await bodies.files.create({
  file: { data: 'content of the file', filename: 'file.txt' },
  purpose: 'purpose',
});
console.log(fileCreateResponse);
