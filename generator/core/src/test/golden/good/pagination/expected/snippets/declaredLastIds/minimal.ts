import pagination from 'pagination';

const declaredLastIdsListResponse = await pagination.declaredLastIds.list();
console.log(declaredLastIdsListResponse);
