import pagination from '@local/pagination';

const lastIdsListResponse = await pagination.lastIds.list();
console.log(lastIdsListResponse);
