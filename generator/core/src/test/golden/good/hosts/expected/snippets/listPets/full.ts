import hosts from '@local/hosts';

const page = await hosts.pets.list();
console.log(page);
