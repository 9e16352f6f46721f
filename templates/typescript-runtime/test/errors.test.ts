import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as runtime from '../src/index.js';
import { ApiError, CallError } from '../src/index.js';
import { exchange } from './server.js';

const STATUSES: [number, string][] = [
  [400, 'BadRequestError'],
  [401, 'AuthenticationError'],
  [402, 'PaymentRequiredError'],
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

class CardError extends ApiError {
  override readonly name = 'CardError';

  static override [Symbol.hasInstance](error: unknown): boolean {
    return error instanceof ApiError && error.type === 'card' && error.status === 402;
  }
}

class KeyError extends ApiError {
  override readonly name = 'KeyError';
}

const KINDS: runtime.ClientSettings['errorKinds'] = {
  type: ['e', 'type'],
  code: ['e', 'code'],
  message: ['e', 'text'],
  classes: [
    { type: 'card', status: 402, of: CardError },
    { type: 'key', of: KeyError },
  ],
};

const KIND_BODIES: [number, string, string, string | undefined, string | undefined, string][] = [
  [402, '{"e":{"type":"card","code":"declined","text":"No."},"message":"x"}', 'CardError', 'card', 'declined', ': No.'],
  [400, '{"e":{"type":"card","code":7},"message":"x"}', 'BadRequestError', 'card', '7', ': x'],
  [409, '{"e":{"type":"key","text":" ","message":"x"},"message":"y"}', 'KeyError', 'key', undefined, ': y'],
  [429, '{"e":{"type":"new","text":"No."}}', 'RateLimitError', 'new', undefined, ': No.'],
  [402, '{"e":"card"}', 'PaymentRequiredError', undefined, undefined, ''],
  [402, '{"e":null}', 'PaymentRequiredError', undefined, undefined, ''],
  [502, 'Bad gateway', 'ServerError', undefined, undefined, ': Bad gateway'],
];
for (const [status, body, name, type, code, detail] of KIND_BODIES) {
  test(`the type in the body decides about the class: ${status} ${body}`, async () => {
    const answer = (_: unknown, response: import('node:http').ServerResponse): void =>
      void response.writeHead(status).end(body);
    await assert.rejects(exchange({}, {}, { answer, settings: { errorKinds: KINDS } }), (error: unknown) => {
      assert.ok(error instanceof ApiError);
      assert.deepEqual(
        [error.name, error.type, error.code, error.message],
        [name, type, code, `op: status ${status}${detail}`],
      );
      assert.equal(error instanceof CardError, name === 'CardError');
      return true;
    });
  });
}
