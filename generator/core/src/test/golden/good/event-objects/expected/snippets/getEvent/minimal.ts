import hooks from '@local/hooks';

const event = await hooks.events.retrieve('event_123');
console.log(event);
