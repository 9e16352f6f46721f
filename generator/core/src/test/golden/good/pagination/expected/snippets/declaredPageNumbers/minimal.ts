import pagination from 'pagination';

const rows = await pagination.declaredPageNumbers.list();
console.log(rows);
