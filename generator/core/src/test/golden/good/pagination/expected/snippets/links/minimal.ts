import pagination from '@local/pagination';

const page = await pagination.links.list();
console.log(page);
