import library from '@local/library';

const page = await library.books.list();
console.log(page);
