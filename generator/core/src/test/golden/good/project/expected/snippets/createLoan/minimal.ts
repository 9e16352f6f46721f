import library from 'library';

const book = await library.books.loans.create('book_1', { reader: 'Ada' });
console.log(book);
