import pagination from '@local/pagination';

const page = await pagination.declaredOffsets.list({ begin: 1 });
console.log(page);
