import pagination from '@local/pagination';

const page = await pagination.pageNumbers.list();
console.log(page);
