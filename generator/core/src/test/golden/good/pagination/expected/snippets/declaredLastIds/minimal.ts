import pagination from '@local/pagination';

const declaredLastIdsListResponse = await pagination.declaredLastIds.list();
console.log(declaredLastIdsListResponse);
