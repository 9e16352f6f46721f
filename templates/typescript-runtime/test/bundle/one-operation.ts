// What a generated package holds for one operation, and a program that calls it.
import { Caller, formBody, readJson } from '../../src/index.js';
import type { ClientSettings, Operation } from '../../src/index.js';

interface Result {
  readonly id: string;
}

const settings: ClientSettings = {
  baseUrl: 'https://api.example.com/',
  apiKeyVariable: 'EXAMPLE_API_KEY',
  requestIdHeader: 'Request-Id',
  retryHeader: 'Example-Should-Retry',
  idempotency: { header: 'Idempotency-Key', methods: ['POST'] },
  securitySchemes: { basicAuth: { kind: 'basic' }, bearerAuth: { kind: 'bearer' } },
};

const redact: Operation<{ session: string; expand?: string[] }, Result> = {
  id: 'PostIdentityVerificationSessionsSessionRedact',
  method: 'POST',
  path: '/v1/identity/verification_sessions/{session}/redact',
  pathParams: { session: {} },
  body: {
    format: formBody,
    mediaType: 'application/x-www-form-urlencoded',
    members: { expand: { style: 'deepObject' } },
  },
  response: readJson,
  accept: 'application/json',
  security: [['basicAuth'], ['bearerAuth']],
};

console.log((await new Caller(settings).call(redact, { session: 'vs_123' })).id);
