import deprecated from '@local/deprecated';

const thing = await deprecated.old.create();
console.log(thing);
