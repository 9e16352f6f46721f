/** A generated client with the types of its methods. */
module sdk.oauth {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.oauth;
    exports sdk.oauth.core;
    exports sdk.oauth.core.base;
    exports sdk.oauth.service;
}
