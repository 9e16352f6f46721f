import pagination from '@local/pagination';

const rows = await pagination.declaredLinks.list();
console.log(rows);
