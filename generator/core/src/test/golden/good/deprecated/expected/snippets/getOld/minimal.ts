import deprecated from '@local/deprecated';

const gone = await deprecated.old.retrieve('old_123');
console.log(gone);
