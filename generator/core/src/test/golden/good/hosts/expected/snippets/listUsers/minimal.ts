import hosts from '@local/hosts';

const result = await hosts.users.list();
console.log(result);
