// The functions of the TypeScript runtime to which descriptors and settings refer, but for the readers of responses: the
// page shows any response as it is.
export { formBody, jsonBody, memberNames, textBody } from '../../../typescript-runtime/src/body.js';
export { plainCookie, styledCookie } from '../../../typescript-runtime/src/cookies.js';
export { headerParameters } from '../../../typescript-runtime/src/header-parameters.js';
export { binaryBody, multipartBody } from '../../../typescript-runtime/src/multipart.js';
export { namedHeaders } from '../../../typescript-runtime/src/named-headers.js';
export { inCookie, inHeader, inQuery } from '../../../typescript-runtime/src/schemes.js';
export { operationServer, serverUrl } from '../../../typescript-runtime/src/servers.js';
export { styledPairs, styledPath, styledText, wholeQuery } from '../../../typescript-runtime/src/styles.js';
