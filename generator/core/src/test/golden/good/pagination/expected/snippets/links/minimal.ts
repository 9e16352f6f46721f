import pagination from 'pagination';

const result = await pagination.links.list();
console.log(result);
