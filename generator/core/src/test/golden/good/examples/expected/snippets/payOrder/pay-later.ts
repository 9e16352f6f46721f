import examples from '@local/examples';

await examples.orders.its.create('order_123', {
  amount: 2,
  speed: 'slow',
  note: null,
  lines: [{ sku: 'a' }, { sku: 'b```c' }],
});
