import pagination from '@local/pagination';

const cursorsListResponse = await pagination.cursors.list({ limit: 10, cursor: 'cursor' });
console.log(cursorsListResponse);
