import oAuth from '@local/o-auth';

const result = await oAuth.things.list();
console.log(result);
