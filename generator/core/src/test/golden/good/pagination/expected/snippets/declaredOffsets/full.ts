import pagination from 'pagination';

const rows = await pagination.declaredOffsets.list({ begin: 1 });
console.log(rows);
