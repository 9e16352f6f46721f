import expandable from '@local/expandable';

const charge = await expandable.charges.retrieve('charge_123', { expand: ['customer'] });
console.log(charge);
