export { formBody, jsonBody, memberNames, textBody } from './body.js';
export type { Body, BodyFormat } from './body.js';
export { Caller } from './caller.js';
export { ApiClient, addMethods } from './client.js';
export { plainCookie, styledCookie } from './cookies.js';
export { ApiError, CallError, ConnectionError, DecodingError, LimitError, TimeoutError } from './errors.js';
export type { ErrorBody } from './error-body.js';
export type { Expandable, ExpandableId, Expanded, ExpandedItem, Result } from './expand.js';
export type { ExpandArgument } from './expand-argument.js';
export { headerParameters } from './header-parameters.js';
export { logTo } from './log.js';
export { binaryBody, multipartBody } from './multipart.js';
export { clientCredentials, tokenSources } from './oauth.js';
export type { ClientCredentials, ClientCredentialsOptions } from './oauth.js';
export type {
  ExpandingOperation,
  ExpandingPagedOperation,
  Operation,
  OperationDescription,
  PagedOperation,
} from './operation.js';
export type {
  AttemptInfo,
  ClientOptions,
  Credential,
  Hooks,
  OutcomeInfo,
  RequestOptions,
  ResponseLimits,
  Secret,
  SecretSource,
} from './options.js';
export { namedHeaders } from './named-headers.js';
export { PagePromise, cursor, lastId, linkHeader, nextUrl, offset, pageNumber } from './pages.js';
export type { Paging, PagingKind } from './pages.js';
export type { CookieWriter, Encoder, PairsWriter, Parameter, Parameters, Style, TextWriter } from './parameters.js';
export { ApiPromise } from './promise.js';
export type { RawRequest } from './raw.js';
export { BinaryResponse, readFile, readJson, readNothing, readString, readText } from './response.js';
export type { ApiResponse, ResponseReader } from './response.js';
export { inCookie, inHeader, inQuery } from './schemes.js';
export { operationServer, serverUrl } from './servers.js';
export type { ClientSettings, SecurityScheme } from './settings.js';
export {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PaymentRequiredError,
  PermissionDeniedError,
  RateLimitError,
  RedirectError,
  ServerError,
  UnprocessableEntityError,
} from './statuses.js';
export { EventStream, readEventTexts, readEvents, readLines, readNamedEvents, readSequence } from './streams.js';
export type { ServerSentEvent } from './streams.js';
export { styledPairs, styledPath, styledText, wholeQuery } from './styles.js';
export type { Bytes, FileContent, OneOf, Open, Unlisted, Upload, UploadContent, With, Without } from './types.js';
