// Calls the golden case `errors`, and tells which errors it gets.
import { BadRequestError, CardError, KeyError, PaymentRequiredError, createKindsClient } from './errors/src/index.js';

export async function call(baseUrl) {
  const lines = [];
  for (const path of ['/card', '/key', '/card400', '/payment']) {
    const client = createKindsClient({ baseUrl: baseUrl + path });
    await client.payments.create().catch((error) => lines.push(told(error)));
  }
  return lines;
}

function told(error) {
  if (error instanceof CardError) {
    return `card ${error.code} ${error.error.error.decline}: ${error.message}`;
  }
  if (error instanceof KeyError) {
    return `key ${error.type}`;
  }
  if (error instanceof PaymentRequiredError) {
    return `payment required${error.type ?? ''}`;
  }
  return error instanceof BadRequestError ? `bad request ${error.code}` : String(error);
}
