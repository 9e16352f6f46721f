import pagination from '@local/pagination';

const page = await pagination.urls.list({ limit: 10 });
console.log(page);
