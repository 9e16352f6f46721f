import hosts from '@local/hosts';

const result = await hosts.pets.deleteAll({
  expand: ['expand'],
  reason: { comment: 'comment' },
  ids: ['id_123'],
  kind: 'cat',
});
console.log(result);
