import pagination from 'pagination';

const declaredLastIdsListResponse = await pagination.declaredLastIds.list({ from: 'from' });
console.log(declaredLastIdsListResponse);
