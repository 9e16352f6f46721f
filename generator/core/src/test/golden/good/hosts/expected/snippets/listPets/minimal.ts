import hosts from 'hosts';

const result = await hosts.pets.list();
console.log(result);
