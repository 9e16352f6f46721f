import pagination from '@local/pagination';

const offsetsListResponse = await pagination.offsets.list({ offset: 1, limit: 10 });
console.log(offsetsListResponse);
