import unions from 'unions';

const source = await unions.sources.create({ source: 'source' });
console.log(source);
