import pay from 'pay';

const charge = await pay.charges.retrieve('charge_123');
console.log(charge);
