import pagination from '@local/pagination';

const rows = await pagination.declaredPageNumbers.list({ part: 1 });
console.log(rows);
