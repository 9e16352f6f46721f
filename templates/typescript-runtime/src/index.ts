export { ApiClient, bindOperations } from './client.js';
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  CallError,
  ConflictError,
  ConnectionError,
  DecodingError,
  NotFoundError,
  PermissionDeniedError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnprocessableEntityError,
} from './errors.js';
export { operation } from './operation.js';
export type { Body, Descriptor, Operation, Parameter, Parameters, Style } from './operation.js';
export type { ClientOptions, ClientSettings, Credential, RequestOptions, Secret, SecurityScheme } from './options.js';
export { ApiPromise } from './promise.js';
export { BinaryResponse } from './response.js';
export type { ApiResponse } from './response.js';
export type { Open, Upload, UploadContent } from './types.js';
