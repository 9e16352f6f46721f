import hooks from 'hooks';

await hooks.hooks.create();
