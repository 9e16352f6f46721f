/** A generated client with the types of its methods. */
module sdk.hostilestaru0022xlessthanscriptgreater {
    requires transitive com.fasterxml.jackson.core;
    requires transitive java.net.http;
    requires static transitive org.jspecify;

    exports sdk.hostilestaru0022xlessthanscriptgreater;
    exports sdk.hostilestaru0022xlessthanscriptgreater.core;
    exports sdk.hostilestaru0022xlessthanscriptgreater.core.base;
    exports sdk.hostilestaru0022xlessthanscriptgreater.model;
    exports sdk.hostilestaru0022xlessthanscriptgreater.service;
}
