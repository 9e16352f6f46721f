import pagination from '@local/pagination';

const rows = await pagination.declaredOffsets.list();
console.log(rows);
