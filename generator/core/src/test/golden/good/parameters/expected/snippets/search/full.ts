import parameters from '@local/parameters';

const result = await parameters.search.retrieve('all', [1], {
  q: 'q',
  created: { gt: 1, gte: 1, lt: 1, lte: 1 },
  tags: ['tag'],
  csv: ['csv'],
  pipes: ['pipe'],
  spaces: ['space'],
  raw: 'raw',
  filter: { gt: 1, gte: 1, lt: 1, lte: 1 },
  'X-Trace-Id': 'x_trace_123',
  session: 'session',
  id: 'id_123',
  idHeader: 'id_123',
  options: 'options',
  body: 'body',
});
console.log(result);
