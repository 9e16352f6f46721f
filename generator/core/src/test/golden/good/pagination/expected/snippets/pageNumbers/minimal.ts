import pagination from '@local/pagination';

const pageNumbersListResponse = await pagination.pageNumbers.list();
console.log(pageNumbersListResponse);
