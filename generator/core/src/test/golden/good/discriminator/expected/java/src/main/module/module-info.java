/** The generated client and what its methods take and return. */
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
