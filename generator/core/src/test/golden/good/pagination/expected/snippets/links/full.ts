import pagination from '@local/pagination';

const page = await pagination.links.list({ limit: 10 });
console.log(page);
