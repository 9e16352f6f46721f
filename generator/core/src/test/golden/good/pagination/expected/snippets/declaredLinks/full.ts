import pagination from 'pagination';

const rows = await pagination.declaredLinks.list();
console.log(rows);
