import pagination from '@local/pagination';

const page = await pagination.declaredLastIds.list();
console.log(page);
