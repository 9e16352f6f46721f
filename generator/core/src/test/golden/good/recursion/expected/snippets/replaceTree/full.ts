import recursion from '@local/recursion';

const node = await recursion.tree.replace({
  body: { value: 'value', shared: { note: 'note' }, extra: { note: 'note' } },
});
console.log(node);
