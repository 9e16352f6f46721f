/** A generated client with the types of its methods. */
module sdk.forge {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.forge;
    exports sdk.forge.core;
    exports sdk.forge.core.base;
    exports sdk.forge.model;
}
