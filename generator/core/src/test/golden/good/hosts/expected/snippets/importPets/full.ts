import hosts from '@local/hosts';

const result = await hosts.pets.create();
console.log(result);
