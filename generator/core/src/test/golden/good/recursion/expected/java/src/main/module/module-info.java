/** A generated client with the types of its methods. */
module sdk.recursion {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.recursion;
    exports sdk.recursion.core;
    exports sdk.recursion.core.base;
    exports sdk.recursion.model;
    exports sdk.recursion.params;
    exports sdk.recursion.service;
}
