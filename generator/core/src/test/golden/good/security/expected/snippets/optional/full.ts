import security from '@local/security';

await security.optional.retrieve();
