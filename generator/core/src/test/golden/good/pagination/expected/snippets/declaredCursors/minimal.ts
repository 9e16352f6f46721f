import pagination from '@local/pagination';

const rows = await pagination.declaredCursors.list();
console.log(rows);
