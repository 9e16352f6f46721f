import security from 'security';

await security.either.retrieve();
