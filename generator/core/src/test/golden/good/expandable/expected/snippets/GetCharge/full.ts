import expandable from 'expandable';

const charge = await expandable.charges.retrieve('charge_123', { expand: ['expand'] });
console.log(charge);
