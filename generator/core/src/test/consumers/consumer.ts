/** A program whose exports have declared types, so that each file's declarations can be emitted by itself. */
import shop, { ApiError, createShopClient, OutOfStockError, ShopClient, ShopWebhooks } from '@example/shop';
import type {
  ApiPromise,
  ApiResponse,
  BinaryResponse,
  EventStream,
  FileContent,
  Order,
  OrderStatus,
  Payment,
  ShopClientOptions,
  Upload,
  WebhookEvent,
} from '@example/shop';

export type Draft = Parameters<ShopClient['orders']['create']>[0];

export const options: ShopClientOptions = { apiKey: 'k', timeout: 1000, headers: { 'X-A': 'b' } };
export const client: ShopClient = createShopClient(options);

export const draft: Draft = {
  customer: 'c_1',
  lines: [{ product: 'p', quantity: 1 }],
  note: null,
  payment: { type: 'card', last4: '4242' },
};

export function paidBy(payment: Payment): string {
  switch (payment.type) {
    case 'card':
      return payment.last4;
    case 'transfer':
      return payment.iban;
    default:
      return 'unknown';
  }
}

export function nameOf(customer: Order['customer']): string {
  return typeof customer === 'string' ? customer : customer.name;
}

export async function place(): Promise<Order> {
  const order = await client.orders.create(draft, { idempotencyKey: 'i', maxRetries: 1 });
  const expanded = await client.orders.retrieve(order.id, { expand: ['customer'] });
  const name: string = expanded.customer.name;
  const plain = await client.orders.retrieve(order.id);
  const id: string = plain.customer;
  return { ...order, note: name + id };
}

export async function* orders(): AsyncGenerator<Order> {
  for await (const order of client.orders.list({ limit: 3, status: 'open' })) {
    yield order;
  }
}

export async function upload(content: FileContent): Promise<string> {
  const file: Upload = { data: content, filename: 'a.txt' };
  const bytes = new Uint8Array([1, 2]);
  await client.files.create({ file: bytes });
  await client.files.create({ file: new Blob([bytes]) });
  return (await client.files.create({ file, purpose: 'x' })).id;
}

export async function download(): Promise<number> {
  const file: BinaryResponse = await client.orders.invoice('o_1');
  const bytes: Uint8Array = await file.bytes();
  const stream: ReadableStream<Uint8Array> | null = file.body;
  return bytes.byteLength + (stream === null ? 0 : 1);
}

export async function chat(): Promise<string> {
  let text = '';
  const stream: EventStream<{ text: string }> = await client.chats.create({ question: 'q' });
  for await (const event of stream) {
    text += event.text;
  }
  return text;
}

export function isOpen(order: Order): boolean {
  const status: OrderStatus = order.status;
  switch (status) {
    case 'open':
      return true;
    case 'paid':
    case 'cancelled':
      return false;
    default:
      return status.startsWith('re');
  }
}

export async function webhook(body: string): Promise<string> {
  const event: WebhookEvent = await new ShopWebhooks({ secret: 's' }).parse(body, {});
  return event.type === 'order.cancelled' ? event.reason : event.type;
}

export async function failing(): Promise<number> {
  try {
    await shop.orders.delete('o_1');
    return 0;
  } catch (error) {
    if (error instanceof OutOfStockError) {
      return 1;
    }
    return error instanceof ApiError ? error.status : 2;
  }
}

export const call = (id: string): ApiPromise<Order> => client.orders.update(id, { status: 'paid' });
export const response = (): Promise<ApiResponse<BinaryResponse>> => client.orders.invoice('o_1').withResponse();
