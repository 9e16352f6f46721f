import pagination from '@local/pagination';

const page = await pagination.declaredLastIds.list({ from: 'from' });
console.log(page);
