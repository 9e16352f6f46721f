import pagination from '@local/pagination';

const rows = await pagination.declaredUrls.list();
console.log(rows);
