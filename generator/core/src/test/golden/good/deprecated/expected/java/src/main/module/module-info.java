/** The generated client and what its methods take and return. */
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
