import pagination from '@local/pagination';

const result = await pagination.links.list();
console.log(result);
