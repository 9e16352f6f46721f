import hosts from 'hosts';

const result = await hosts.pets.create();
console.log(result);
