import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as runtime from '../src/index.js';
import { ApiError, CallError } from '../src/index.js';
import { exchange } from './server.js';

const STATUSES: [number, string][] = [
  [400, 'BadRequestError'],
  [401, 'AuthenticationError'],
  [402, 'ApiError'],
  [403, 'PermissionDeniedError'],
  [404, 'NotFoundError'],
  [409, 'ConflictError'],
  [422, 'UnprocessableEntityError'],
  [429, 'RateLimitError'],
  [500, 'ServerError'],
  [503, 'ServerError'],
];
for (const [status, name] of STATUSES) {
  test(`status ${status} is a ${name}`, async () => {
    const answer = (_: unknown, response: import('node:http').ServerResponse): void =>
      void response.writeHead(status).end('{"code":1}');
    await assert.rejects(exchange({}, {}, { answer }), (error: unknown) => {
      assert.ok(error instanceof (runtime as unknown as Record<string, typeof ApiError>)[name]!);
      assert.ok(error instanceof ApiError && error instanceof CallError);
      assert.deepEqual([error.name, error.status, error.operation, error.error], [name, status, 'op', { code: 1 }]);
      return true;
    });
  });
}

const BODIES: [string, string][] = [
  ['{"error":{"message":"No such session"}}', ': No such session'],
  ['{"message":"m"}', ': m'],
  ['{"title":"t","detail":"d"}', ': d'],
  ['{"title":"t"}', ': t'],
  ['{"error":"invalid_client","error_description":"unknown"}', ': unknown'],
  ['{"error":"invalid_client"}', ': invalid_client'],
  ['{"error":5}', ''],
  ['{"message":{"a":1}}', ''],
  ['null', ''],
  ['"x"', ''],
  ['', ''],
  ['<html>Bad Gateway</html>', ': <html>Bad Gateway</html>'],
];
for (const [body, detail] of BODIES) {
  test(`the message contains the error detail of ${body}`, async () => {
    const answer = (_: unknown, response: import('node:http').ServerResponse): void =>
      void response.writeHead(400).end(body);
    await assert.rejects(
      exchange({}, {}, { answer }),
      (error: unknown) => (error as Error).message === `op: status 400${detail}`,
    );
  });
}
