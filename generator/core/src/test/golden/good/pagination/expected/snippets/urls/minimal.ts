import pagination from '@local/pagination';

const urlsListResponse = await pagination.urls.list();
console.log(urlsListResponse);
