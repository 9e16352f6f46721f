import expandable from '@local/expandable';

const charge = await expandable.charges.retrieve('charge_123');
console.log(charge);
