import unions from '@local/unions';

const source = await unions.sources.create({ source: 'source' });
console.log(source);
