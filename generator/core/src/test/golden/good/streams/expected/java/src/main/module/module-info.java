/** A generated client with the types of its methods. */
module sdk.streams {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.streams;
    exports sdk.streams.core;
    exports sdk.streams.core.base;
    exports sdk.streams.model;
    exports sdk.streams.params;
    exports sdk.streams.service;
}
