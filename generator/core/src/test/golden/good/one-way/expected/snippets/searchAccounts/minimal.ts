import oneWay from '@local/one-way';

const found = await oneWay.accounts.search({ body: { name: 'Jane Doe' } });
console.log(found);
