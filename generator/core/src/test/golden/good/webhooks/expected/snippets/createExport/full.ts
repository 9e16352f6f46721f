import shop from '@local/shop';

await shop.exports.create({ callback_url: 'https://example.com' });
