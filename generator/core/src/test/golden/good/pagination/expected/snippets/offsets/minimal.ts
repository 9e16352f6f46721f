import pagination from '@local/pagination';

const page = await pagination.offsets.list();
console.log(page);
