import pagination from '@local/pagination';

const page = await pagination.lastIds.list();
console.log(page);
