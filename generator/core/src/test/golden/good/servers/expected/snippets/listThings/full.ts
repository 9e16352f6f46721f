import servers from '@local/servers';

const result = await servers.things.list();
console.log(result);
