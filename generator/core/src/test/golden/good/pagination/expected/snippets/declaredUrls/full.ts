import pagination from 'pagination';

const rows = await pagination.declaredUrls.list();
console.log(rows);
