import oAuth from 'o-auth';

await oAuth.things.delete('thing_123');
