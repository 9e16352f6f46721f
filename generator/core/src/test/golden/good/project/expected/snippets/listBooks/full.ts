import library from '@local/library';

const booksListResponse = await library.books.list({ cursor: 'cursor', limit: 10 });
console.log(booksListResponse);
