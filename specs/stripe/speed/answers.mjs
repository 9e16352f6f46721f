// Writes the JSON that the speed comparison decodes: responses of the contract server, valid by the Stripe document.
// Usage: node answers.mjs FOLDER
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Contract } from '../../contract-server/contract.mjs';
import { spec } from '../project.mjs';

const [folder] = process.argv.slice(2);
const contract = new Contract(JSON.parse(readFileSync(spec, 'utf8')));

function answer(url) {
  const headers = { authorization: 'Bearer sk_test_123', accept: 'application/json' };
  const { status, body } = contract.call({ method: 'GET', url, headers, body: Buffer.alloc(0) });
  if (status !== 200) {
    throw new Error(`${url}: ${status} ${body}`);
  }
  return JSON.parse(Buffer.from(body).toString('utf8'));
}

mkdirSync(folder, { recursive: true });
const session = answer('/v1/identity/verification_sessions/vs_123');
const list = answer('/v1/payment_intents');
const [intent] = list.data;
list.data = Array.from({ length: 100 }, (_, index) => ({ ...intent, id: `pi_${index}` }));
list.has_more = false;
writeFileSync(join(folder, 'session.json'), JSON.stringify(session));
writeFileSync(join(folder, 'payment-intents.json'), JSON.stringify(list));
console.log(
  `session.json ${JSON.stringify(session).length} bytes, payment-intents.json ${JSON.stringify(list).length} bytes`,
);
