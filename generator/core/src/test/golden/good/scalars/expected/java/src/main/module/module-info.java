/** The generated client and what its methods take and return. */
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
