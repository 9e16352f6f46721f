import hooks from 'hooks';

const event = await hooks.events.retrieve('event_123');
console.log(event);
