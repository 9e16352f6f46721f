import pagination from '@local/pagination';

const page = await pagination.declaredCursors.list({ from: 'from' });
console.log(page);
