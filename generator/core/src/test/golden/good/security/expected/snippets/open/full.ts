import security from '@local/security';

await security.api.open();
