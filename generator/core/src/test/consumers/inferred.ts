/** A program whose exports have inferred types: the compiler must be able to name them in its declarations. */
import shop, { Caller, createShopClient, shopSettings, ShopWebhooks } from '@example/shop';
import * as everything from '@example/shop';

export const client = createShopClient({ apiKey: 'k' });
export const caller = new Caller(shopSettings, { apiKey: 'k' });
export const webhooks = new ShopWebhooks({ secret: 's' });
export const resource = shop.orders;
export const draft = (...[params]: Parameters<typeof shop.orders.create>) => params;
export const order = (id: string) => shop.orders.retrieve(id);
export const expanded = (id: string) => shop.orders.retrieve(id, { expand: ['customer'] });
export const customer = async (id: string) => (await expanded(id)).customer;
export const page = () => shop.orders.list({ limit: 1 });
export const all = async () => {
  const orders = [];
  for await (const each of page()) {
    orders.push(each);
  }
  return orders;
};
export const stream = () => shop.chats.create({ question: 'q' });
export const file = () => shop.orders.invoice('o_1').withResponse();
export const event = (body: string) => webhooks.parse(body, {});
export const patient = client.withOptions({ timeout: 1 });
export { everything };
export * from '@example/shop';
