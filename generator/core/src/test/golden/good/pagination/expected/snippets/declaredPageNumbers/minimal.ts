import pagination from '@local/pagination';

const rows = await pagination.declaredPageNumbers.list();
console.log(rows);
