import pagination from '@local/pagination';

const result = await pagination.links.list({ limit: 10 });
console.log(result);
