import security from '@local/security';

await security.open.retrieve();
