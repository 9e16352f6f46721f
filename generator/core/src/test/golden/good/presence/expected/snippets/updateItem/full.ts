import presence from '@local/presence';

const item = await presence.items.update('item_123', {
  nickname: 'nickname',
  metadata: { key: 'value' },
  expires_at: 'never',
  color: '#336699',
});
console.log(item);
