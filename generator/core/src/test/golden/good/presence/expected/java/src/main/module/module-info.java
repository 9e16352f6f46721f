/** A generated client with the types of its methods. */
module sdk.presence {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.presence;
    exports sdk.presence.core;
    exports sdk.presence.core.base;
    exports sdk.presence.model;
    exports sdk.presence.params;
    exports sdk.presence.service;
}
