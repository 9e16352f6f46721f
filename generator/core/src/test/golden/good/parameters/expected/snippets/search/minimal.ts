import parameters from '@local/parameters';

const result = await parameters.search.retrieve('all', [1], { q: 'q' });
console.log(result);
