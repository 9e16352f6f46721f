import pagination from '@local/pagination';

const page = await pagination.declaredOffsets.list();
console.log(page);
