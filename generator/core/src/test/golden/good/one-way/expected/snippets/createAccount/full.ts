import oneWay from '@local/one-way';

const account = await oneWay.accounts.create({
  body: {
    password: 'password',
    owners: [{ name: 'Jane Doe' }],
    contact: 'contact',
    plan: { name: 'Jane Doe' },
  },
});
console.log(account);
