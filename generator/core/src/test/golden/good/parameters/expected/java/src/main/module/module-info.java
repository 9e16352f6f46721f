/** A generated client with the types of its methods. */
module sdk.parameters {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.parameters;
    exports sdk.parameters.core;
    exports sdk.parameters.core.base;
    exports sdk.parameters.model;
    exports sdk.parameters.params;
    exports sdk.parameters.service;
}
