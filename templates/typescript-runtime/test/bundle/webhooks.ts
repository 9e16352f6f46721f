// What a program that only receives webhooks takes from the runtime.
import { WebhookReader } from '../../src/webhooks.js';

const reader = new WebhookReader<{ id: string }>(
  {
    header: 'Example-Signature',
    format: 't={timestamp},v1={signature}',
    separator: ',',
    content: '{timestamp}.{body}',
    algorithm: 'SHA-256',
    encoding: 'hex',
    secretVariable: 'EXAMPLE_WEBHOOK_SECRET',
  },
  {},
);

console.log((await reader.parse('{}', '')).id);
