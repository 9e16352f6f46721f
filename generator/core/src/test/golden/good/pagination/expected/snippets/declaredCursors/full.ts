import pagination from '@local/pagination';

const rows = await pagination.declaredCursors.list({ from: 'from' });
console.log(rows);
