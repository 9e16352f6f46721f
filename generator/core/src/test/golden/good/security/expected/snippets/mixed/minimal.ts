import security from 'security';

await security.mixed.retrieve();
