import unions from '@local/unions';

const source = await unions.sources.create({ source: 'source', amount: 'max', tags: ['tag'] });
console.log(source);
