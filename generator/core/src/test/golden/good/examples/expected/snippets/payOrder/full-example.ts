import examples from '@local/examples';

await examples.orders.its.create('order_123', { amount: 3, note: '' });
