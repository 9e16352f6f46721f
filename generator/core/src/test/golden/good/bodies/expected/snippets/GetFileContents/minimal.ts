import bodies from '@local/bodies';

const file = await bodies.files.contents.list('file_123');
console.log((await file.bytes()).byteLength);
