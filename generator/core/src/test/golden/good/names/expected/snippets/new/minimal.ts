import names from 'names';

const optional = await names.new.import();
console.log(optional);
