import names from '@local/names';

const list = await names.class.retrieve('default_123');
console.log(list);
