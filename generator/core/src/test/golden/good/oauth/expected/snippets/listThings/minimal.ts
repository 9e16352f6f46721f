import oAuth from 'o-auth';

const result = await oAuth.things.list();
console.log(result);
