import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bytes, OneOf } from '../src/types.js';

interface Customer {
  id: string;
  email?: string;
  [key: `x-${string}`]: string;
}

interface Deleted {
  id: string;
  deleted: true;
}

interface Card {
  kind: 'card';
  digits: string;
}

interface Bank {
  kind: 'bank';
  iban?: string;
}

interface Labels {
  kind: 'labels';
  [name: string]: string;
}

type Named = OneOf<Customer | Deleted>;

// Never called: it only has to compile.
export function types(found: Named, source: OneOf<Card | Bank>, open: OneOf<Card | Labels>): void {
  if (found.deleted) {
    const deleted: Deleted = found;
    deleted.id;
  } else {
    const customer: Customer = found;
    const email: string | undefined = found.email ?? customer.email;
    email?.length;
    // @ts-expect-error: no alternative has the member
    found.unknown;
  }
  if (source.kind === 'bank') {
    const bank: Bank = source;
    bank.iban;
    const none: undefined = source.digits;
    void none;
  } else {
    source.digits.length;
  }
  source.iban?.length;
  const label: string | undefined = open.digits;
  void label;

  const given: Customer = { id: 'c' };
  const values: Named[] = [given, { id: 'c', email: 'a@b.c' }, { id: 'd', deleted: true }];
  void values;
  // @ts-expect-error: the member is that of another alternative
  const mixed: OneOf<Card | Bank> = { kind: 'card', digits: '1', iban: 'x' };
  void mixed;
  const same: OneOf<Card> = { kind: 'card', digits: '1' };
  const card: Card = same;
  void card;
}

export async function bytes(blob: Blob): Promise<Bytes> {
  const content: Bytes = new Uint8Array(await blob.arrayBuffer());
  return new Uint8Array(await new Blob([content]).arrayBuffer());
}

test('alternatives are known to the compiler only', async () => {
  assert.deepEqual(Object.keys(await import('../src/types.js')), []);
  assert.equal(typeof types, 'function');
});
