/** A generated client with the types of its methods. */
module sdk.pay {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.pay;
    exports sdk.pay.core;
    exports sdk.pay.core.base;
    exports sdk.pay.model;
    exports sdk.pay.service;
}
