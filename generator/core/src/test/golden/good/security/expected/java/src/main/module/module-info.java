/** A generated client with the types of its methods. */
module sdk.security {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.security;
    exports sdk.security.core;
    exports sdk.security.core.base;
    exports sdk.security.model;
    exports sdk.security.service;
}
