import pagination from 'pagination';

const pageNumbersListResponse = await pagination.pageNumbers.list();
console.log(pageNumbersListResponse);
