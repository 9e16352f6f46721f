import hooks from '@local/hooks';

await hooks.hooks.create();
