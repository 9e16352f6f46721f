import library from 'library';

const booksListResponse = await library.books.list();
console.log(booksListResponse);
