import pay from 'pay';

const event = await pay.events.retrieve('event_123');
console.log(event);
