import recursion from 'recursion';

const node = await recursion.tree.replace({
  body: { value: 'value', shared: { note: 'note' }, extra: { note: 'note' } },
});
console.log(node);
