import pagination from '@local/pagination';

const page = await pagination.declaredPageNumbers.list({ part: 1 });
console.log(page);
