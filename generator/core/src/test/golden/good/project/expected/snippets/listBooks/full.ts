import library from '@local/library';

const page = await library.books.list({ cursor: 'cursor', limit: 10 });
console.log(page);
