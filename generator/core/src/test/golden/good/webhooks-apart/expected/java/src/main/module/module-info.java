/** The generated client and what its methods take and return. */
module sdk.forge {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.forge;
    exports sdk.forge.core;
    exports sdk.forge.core.base;
    exports sdk.forge.model;
}
