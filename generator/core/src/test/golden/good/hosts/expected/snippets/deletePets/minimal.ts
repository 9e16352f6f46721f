import hosts from 'hosts';

const result = await hosts.pets.deleteAll();
console.log(result);
