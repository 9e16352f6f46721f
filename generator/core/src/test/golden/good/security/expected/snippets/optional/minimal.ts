import security from 'security';

await security.optional.retrieve();
