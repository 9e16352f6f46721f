/** A generated client with the types of its methods. */
module sdk.library {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.library;
    exports sdk.library.core;
    exports sdk.library.core.base;
    exports sdk.library.model;
    exports sdk.library.service;
}
