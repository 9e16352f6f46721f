/** The generated client and what its methods take and return. */
module sdk.servers {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.servers;
    exports sdk.servers.core;
    exports sdk.servers.core.base;
    exports sdk.servers.service;
}
