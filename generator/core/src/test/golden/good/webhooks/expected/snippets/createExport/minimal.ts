import shop from '@local/shop';

await shop.exports.create();
