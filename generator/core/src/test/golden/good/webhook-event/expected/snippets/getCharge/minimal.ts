import pay from '@local/pay';

const charge = await pay.charges.retrieve('charge_123');
console.log(charge);
