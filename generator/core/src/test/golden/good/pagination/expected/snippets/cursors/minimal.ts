import pagination from '@local/pagination';

const page = await pagination.cursors.list();
console.log(page);
