import pagination from '@local/pagination';

const page = await pagination.offsets.list({ offset: 1, limit: 10 });
console.log(page);
