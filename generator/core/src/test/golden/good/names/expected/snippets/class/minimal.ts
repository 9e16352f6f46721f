import names from '@local/names';

const listModel = await names.class_.retrieve('default_123');
console.log(listModel);
