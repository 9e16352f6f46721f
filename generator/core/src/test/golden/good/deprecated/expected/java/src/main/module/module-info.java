/** A generated client with the types of its methods. */
module sdk.deprecated {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.deprecated;
    exports sdk.deprecated.core;
    exports sdk.deprecated.core.base;
    exports sdk.deprecated.model;
    exports sdk.deprecated.params;
    exports sdk.deprecated.service;
}
