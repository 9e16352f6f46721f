import pagination from '@local/pagination';

const rows = await pagination.declaredOffsets.list({ begin: 1 });
console.log(rows);
