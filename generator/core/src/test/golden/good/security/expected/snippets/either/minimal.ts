import security from '@local/security';

await security.either.retrieve();
