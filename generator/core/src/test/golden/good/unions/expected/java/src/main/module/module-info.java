/** A generated client with the types of its methods. */
module sdk.unions {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.unions;
    exports sdk.unions.core;
    exports sdk.unions.core.base;
    exports sdk.unions.model;
    exports sdk.unions.params;
    exports sdk.unions.service;
}
