import bodies from 'bodies';

await bodies.forms.create({ amount: 1000 });
