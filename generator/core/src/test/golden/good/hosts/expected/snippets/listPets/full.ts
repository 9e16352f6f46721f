import hosts from '@local/hosts';

const result = await hosts.pets.list();
console.log(result);
