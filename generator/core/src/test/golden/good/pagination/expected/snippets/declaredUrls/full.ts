import pagination from '@local/pagination';

const page = await pagination.declaredUrls.list();
console.log(page);
