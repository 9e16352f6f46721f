import pagination from '@local/pagination';

const declaredLastIdsListResponse = await pagination.declaredLastIds.list({ from: 'from' });
console.log(declaredLastIdsListResponse);
