/** A generated client with the types of its methods. */
module sdk.shop {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.shop;
    exports sdk.shop.core;
    exports sdk.shop.core.base;
    exports sdk.shop.model;
    exports sdk.shop.service;
}
