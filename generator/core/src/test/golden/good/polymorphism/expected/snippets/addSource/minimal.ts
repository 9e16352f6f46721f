import polymorphism from '@local/polymorphism';

const source = await polymorphism.sources.create({
  body: { type: 'HTTP', url: 'https://example.com' },
});
console.log(source);
