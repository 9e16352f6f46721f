import pagination from '@local/pagination';

const pageNumbersListResponse = await pagination.pageNumbers.list({ page: 1, per_page: 1 });
console.log(pageNumbersListResponse);
