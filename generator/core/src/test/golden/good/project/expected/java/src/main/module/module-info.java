/** A generated client with the types of its methods. */
module sdk.names {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.names;
    exports sdk.names.core;
    exports sdk.names.core.base;
    exports sdk.names.model;
    exports sdk.names.params;
    exports sdk.names.service;
}
