import security from '@local/security';

await security.mixed.retrieve();
