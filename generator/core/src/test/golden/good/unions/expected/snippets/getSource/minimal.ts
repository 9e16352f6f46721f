import unions from '@local/unions';

const source = await unions.sources.retrieve('source_123');
console.log(source);
