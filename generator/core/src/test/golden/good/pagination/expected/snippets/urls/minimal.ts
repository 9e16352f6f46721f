import pagination from 'pagination';

const urlsListResponse = await pagination.urls.list();
console.log(urlsListResponse);
