/** The generated client and what its methods take and return. */
module sdk.oauth {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.oauth;
    exports sdk.oauth.core;
    exports sdk.oauth.core.base;
    exports sdk.oauth.service;
}
