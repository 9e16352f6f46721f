import security from 'security';

await security.open.retrieve();
