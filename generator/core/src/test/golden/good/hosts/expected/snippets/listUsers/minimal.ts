import hosts from 'hosts';

const result = await hosts.users.list();
console.log(result);
