import pagination from 'pagination';

const cursorsListResponse = await pagination.cursors.list();
console.log(cursorsListResponse);
