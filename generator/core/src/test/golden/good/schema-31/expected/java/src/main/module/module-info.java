/** A generated client with the types of its methods. */
module sdk.schema {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.schema;
    exports sdk.schema.core;
    exports sdk.schema.core.base;
    exports sdk.schema.model;
    exports sdk.schema.params;
    exports sdk.schema.service;
}
