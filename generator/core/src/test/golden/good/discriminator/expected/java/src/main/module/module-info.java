/** A generated client with the types of its methods. */
module sdk.pets {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.pets;
    exports sdk.pets.core;
    exports sdk.pets.core.base;
    exports sdk.pets.model;
    exports sdk.pets.params;
    exports sdk.pets.service;
}
