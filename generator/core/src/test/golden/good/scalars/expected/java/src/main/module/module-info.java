/** A generated client with the types of its methods. */
module sdk.scalars {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.scalars;
    exports sdk.scalars.core;
    exports sdk.scalars.core.base;
    exports sdk.scalars.model;
    exports sdk.scalars.params;
    exports sdk.scalars.service;
}
