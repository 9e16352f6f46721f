import servers from 'servers';

const result = await servers.things.list();
console.log(result);
