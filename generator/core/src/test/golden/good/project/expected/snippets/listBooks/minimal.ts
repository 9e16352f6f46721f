import library from '@local/library';

const booksListResponse = await library.books.list();
console.log(booksListResponse);
