import pagination from '@local/pagination';

const page = await pagination.cursors.list({ limit: 10, cursor: 'cursor' });
console.log(page);
