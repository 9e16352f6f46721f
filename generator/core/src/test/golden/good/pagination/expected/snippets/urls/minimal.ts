import pagination from '@local/pagination';

const page = await pagination.urls.list();
console.log(page);
