import pagination from '@local/pagination';

const page = await pagination.declaredLinks.list();
console.log(page);
