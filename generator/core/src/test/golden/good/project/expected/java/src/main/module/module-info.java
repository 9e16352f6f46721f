/** The generated client and what its methods take and return. */
module sdk.library {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.library;
    exports sdk.library.core;
    exports sdk.library.model;
    exports sdk.library.params;
    exports sdk.library.service;
}
