import recursion from '@local/recursion';

const node = await recursion.tree.replace({ body: { value: 'value' } });
console.log(node);
