import shop from 'shop';

await shop.exports.create({ callback_url: 'https://example.com' });
