import names from '@local/names';

const optionalModel = await names.new_.importNew();
console.log(optionalModel);
