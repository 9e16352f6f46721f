import pagination from '@local/pagination';

const page = await pagination.declaredPageNumbers.list();
console.log(page);
