/** A generated client with the types of its methods. */
module sdk.servers {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.servers;
    exports sdk.servers.core;
    exports sdk.servers.core.base;
    exports sdk.servers.service;
}
