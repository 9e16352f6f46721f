import scalars from '@local/scalars';

const values = await scalars.values.create({
  body: {
    text: 'text',
    flag: true,
    count: 10,
    small: 1,
    ratio: 12.5,
    exact: 12.5,
    price: '12.5',
    created: 1767225600,
    at: '2026-01-01T12:00:00Z',
    day: '2026-01-31',
    data: 'SGVsbG8=',
    id: 'id_123',
    color: 'red',
    weight: 1,
    zone: 'Etc/GMT+1',
  },
});
console.log(values);
