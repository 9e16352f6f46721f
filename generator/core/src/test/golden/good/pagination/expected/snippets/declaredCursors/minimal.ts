import pagination from '@local/pagination';

const page = await pagination.declaredCursors.list();
console.log(page);
