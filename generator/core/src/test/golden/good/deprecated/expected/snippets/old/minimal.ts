import deprecated from 'deprecated';

const thing = await deprecated.old.create();
console.log(thing);
