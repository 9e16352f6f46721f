import library from '@local/library';

const book = await library.books.loans.create('book_1', { reader: 'Ada' });
console.log(book);
