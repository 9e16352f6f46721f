import pagination from 'pagination';

const lastIdsListResponse = await pagination.lastIds.list();
console.log(lastIdsListResponse);
