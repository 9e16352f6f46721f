import presence from '@local/presence';

const item = await presence.items.update('item_123');
console.log(item);
