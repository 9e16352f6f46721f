import names from '@local/names';

const listModel = await names.class_.retrieve('default_123', {
  this: 'this',
  request: 'request',
  headers: 'headers',
  default: 'default',
});
console.log(listModel);
