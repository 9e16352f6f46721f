/** A CommonJS program. */
import shop = require('@example/shop');

const client: shop.ShopClient = shop.createShopClient({ apiKey: 'k' });
const order = async (id: string): Promise<shop.Order> => shop.default.orders.retrieve(id);
const isNotFound = (error: unknown): boolean => error instanceof shop.NotFoundError;

export = { client, order, isNotFound };
