import pagination from '@local/pagination';

const cursorsListResponse = await pagination.cursors.list();
console.log(cursorsListResponse);
