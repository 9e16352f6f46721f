/** A generated client with the types of its methods. */
module sdk.bodies {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.bodies;
    exports sdk.bodies.core;
    exports sdk.bodies.core.base;
    exports sdk.bodies.model;
    exports sdk.bodies.params;
    exports sdk.bodies.service;
}
