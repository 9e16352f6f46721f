import pagination from '@local/pagination';

const offsetsListResponse = await pagination.offsets.list();
console.log(offsetsListResponse);
