/** A generated client with the types of its methods. */
module sdk.stripe {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.stripe;
    exports sdk.stripe.core;
    exports sdk.stripe.core.base;
    exports sdk.stripe.exception;
    exports sdk.stripe.model;
    exports sdk.stripe.service;
}
