import hosts from '@local/hosts';

const result = await hosts.pets.deleteAll();
console.log(result);
