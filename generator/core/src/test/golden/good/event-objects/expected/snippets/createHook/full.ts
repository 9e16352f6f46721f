import pay from 'pay';

await pay.hooks.create({ topics: ['*'] });
