import hosts from '@local/hosts';

const result = await hosts.users.list({ 'hosts-version': '2022-11-15' });
console.log(result);
