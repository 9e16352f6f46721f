/** A generated client with the types of its methods. */
module sdk.expandable {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.expandable;
    exports sdk.expandable.core;
    exports sdk.expandable.core.base;
    exports sdk.expandable.model;
    exports sdk.expandable.params;
    exports sdk.expandable.service;
}
