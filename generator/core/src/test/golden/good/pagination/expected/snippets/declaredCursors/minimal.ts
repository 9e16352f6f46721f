import pagination from 'pagination';

const rows = await pagination.declaredCursors.list();
console.log(rows);
