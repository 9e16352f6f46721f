import pagination from '@local/pagination';

const page = await pagination.pageNumbers.list({ page: 1, per_page: 1 });
console.log(page);
