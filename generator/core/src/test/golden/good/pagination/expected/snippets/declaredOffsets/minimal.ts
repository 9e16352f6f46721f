import pagination from 'pagination';

const rows = await pagination.declaredOffsets.list();
console.log(rows);
