import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Expandable, Expanded } from '../src/expand.js';

interface Charge {
  id: string;
  status: 'paid' | (string & {});
  customer?: Expandable<Customer | Deleted> | null;
  refunds: { data: Array<Expandable<Refund>> };
  metadata: Record<string, string>;
  details?: { payer: Expandable<Customer>; note: unknown };
}

interface Customer {
  id: string;
  latest?: Expandable<Charge>;
  [key: string]: unknown;
}

interface Deleted {
  deleted: true;
}

interface Refund {
  id: string;
  charge: Expandable<Charge>;
}

interface Params<E extends readonly string[] = readonly string[]> {
  expand?: E;
  limit?: number;
}

declare function get<const E extends readonly string[] = []>(params?: Params<E>): Expanded<Charge, E>;
declare function list<const E extends readonly string[] = []>(params?: Params<E>): Expanded<{ data: Charge[] }, E>;

type Same<A, B> = (<X>() => X extends A ? 1 : 2) extends <X>() => X extends B ? 1 : 2 ? true : false;

/** Fails to compile unless the value has exactly the type. */
function has<T>(): <V>(value: V, ...same: Same<T, V> extends true ? [] : [never]) => void {
  return () => undefined;
}

// Never called: it only has to compile.
export function types(fields: string[], some: boolean): void {
  const plain = get();
  has<string | null | undefined>()(plain.customer);
  has<string[]>()(plain.refunds.data);
  has<Charge['status']>()(plain.status);
  has<Record<string, string>>()({ ...plain.metadata });
  has<string | undefined>()(plain.details?.payer);
  has<unknown>()(plain.details?.note);
  // @ts-expect-error: an id has no members
  plain.customer?.latest;

  const expanded = get({ expand: ['customer.latest', 'refunds.data', 'details.payer'], limit: 1 });
  const customer = expanded.customer;
  if (customer && !('deleted' in customer)) {
    has<string>()(customer.id);
    has<string | null | undefined>()(customer.latest?.customer);
    has<unknown>()(customer['other']);
  }
  has<string | undefined>()(expanded.refunds.data[0]?.charge);
  has<string | undefined>()(expanded.details?.payer.id);

  const page = list({ expand: ['data.refunds.data.charge.details.payer.latest'] });
  has<string | undefined>()(page.data[0]?.refunds.data[0]?.charge.details?.payer.latest?.id);
  has<string | null | undefined>()(page.data[0]?.customer);

  const unknown = get({ expand: fields });
  has<Charge>()(unknown);
  has<Charge>()(get({ expand: ['customer', fields[0] ?? ''] }));
  const given: Params = { expand: ['customer'] };
  has<Charge>()(get(given));
  // @ts-expect-error: it may be an id
  unknown.refunds.data[0]?.charge;
  // @ts-expect-error: it is an id when nothing is asked for
  get({ expand: some ? ['refunds.data'] : [] }).refunds.data[0]?.charge;

  const charges: Charge[] = [plain, expanded, unknown, ...page.data];
  const made: Charge = { id: '', status: 'new', customer: 'cus_1', refunds: { data: ['re_1'] }, metadata: {} };
  if (typeof made.customer === 'string') {
    const text: string = made.customer;
    charges.push({ ...made, customer: text });
  }
  // @ts-expect-error: no such parameter
  get({ expnad: ['customer'] });
  // @ts-expect-error: paths are strings
  get({ expand: [1] });
}

test('expansion is known to the compiler only', async () => {
  assert.deepEqual(Object.keys(await import('../src/expand.js')), []);
  assert.equal(typeof types, 'function');
});
