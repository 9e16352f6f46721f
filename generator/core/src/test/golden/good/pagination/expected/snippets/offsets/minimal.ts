import pagination from 'pagination';

const offsetsListResponse = await pagination.offsets.list();
console.log(offsetsListResponse);
