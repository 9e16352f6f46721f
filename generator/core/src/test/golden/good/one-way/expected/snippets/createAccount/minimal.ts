import oneWay from '@local/one-way';

const account = await oneWay.accounts.create({
  body: {
    password: 'password',
    owners: [{ name: 'Jane Doe' }],
    contact: 'contact',
  },
});
console.log(account);
