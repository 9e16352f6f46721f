import oAuth from '@local/o-auth';

await oAuth.things.delete('thing_123');
