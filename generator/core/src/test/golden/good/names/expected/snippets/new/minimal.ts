import names from '@local/names';

const optional = await names.new.import();
console.log(optional);
