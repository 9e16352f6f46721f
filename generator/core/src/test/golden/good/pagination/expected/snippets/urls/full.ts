import pagination from 'pagination';

const urlsListResponse = await pagination.urls.list({ limit: 10 });
console.log(urlsListResponse);
