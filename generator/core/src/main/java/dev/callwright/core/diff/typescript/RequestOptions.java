package dev.callwright.core.diff.typescript;

import dev.callwright.core.diff.typescript.TsType.Structure;

/** The options of a call, which every method has as its last parameter. */
final class RequestOptions {
    /** The interface of the runtime without the members that set a header of an API. Types of the runtime are compared by name. */
    static final TsType TYPE = ((Structure) TsTypeParser.parse("""
            {
              apiKey?: Secret; basicAuth?: { username: string; password: string }; credentials?: Credentials;
              baseUrl?: string; timeout?: number; maxRetries?: number;
              headers?: Record<string, string>; query?: Record<string, string>;
              redirects?: 'refuse' | 'follow'; limits?: ResponseLimits; signal?: AbortSignal; idempotencyKey?: string
            }
            """)).asInterface();

    private RequestOptions() {}
}
