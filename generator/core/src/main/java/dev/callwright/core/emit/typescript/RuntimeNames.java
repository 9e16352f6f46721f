package dev.callwright.core.emit.typescript;

import dev.callwright.core.naming.scope.ReservedWords;

/** Exports of the runtime that generated code uses. */
final class RuntimeNames {
    static final String API_CLIENT = "ApiClient";
    static final String API_PROMISE = "ApiPromise";
    static final String PAGE_PROMISE = "PagePromise";
    static final String ADD_METHODS = "addMethods";
    static final String BINARY_RESPONSE = "BinaryResponse";
    static final String CLIENT_OPTIONS = "ClientOptions";
    static final String EVENT_STREAM = "EventStream";
    static final String EXPANDABLE = "Expandable";
    static final String EXPANDED = "Expanded";
    static final String EXPANDED_ITEM = "ExpandedItem";
    static final String EXPANDING_OPERATION = "ExpandingOperation";
    static final String EXPANDING_PAGED_OPERATION = "ExpandingPagedOperation";
    static final String ONE_OF = "OneOf";
    static final String RESULT = ReservedWords.TYPESCRIPT_RESULT;
    static final String OPEN = "Open";
    static final String OPERATION = "Operation";
    static final String PAGED_OPERATION = "PagedOperation";
    static final String CLIENT_SETTINGS = "ClientSettings";
    static final String REQUEST_OPTIONS = "RequestOptions";
    static final String UNLISTED = "Unlisted";
    static final String UPLOAD = "Upload";
    static final String WITH = "With";

    private RuntimeNames() {}
}
