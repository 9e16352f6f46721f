import pagination from '@local/pagination';

const urlsListResponse = await pagination.urls.list({ limit: 10 });
console.log(urlsListResponse);
