import names from '@local/names';

const list = await names.class.retrieve('default_123', {
  this: 'this',
  request: 'request',
  headers: 'headers',
  default: 'default',
});
console.log(list);
