import shop from 'shop';

await shop.exports.create();
