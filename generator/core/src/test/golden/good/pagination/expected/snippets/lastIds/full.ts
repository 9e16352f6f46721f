import pagination from '@local/pagination';

const page = await pagination.lastIds.list({
  limit: 10,
  starting_after: 'starting after',
  ending_before: 'ending before',
});
console.log(page);
