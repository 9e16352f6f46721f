package dev.callwright.gateway.credential;

/** The request that credentials are added to. Each method replaces what the caller has sent under the name. */
public interface InjectionTarget {
    /** Sets a header. The value is printable ASCII. */
    void header(String name, String value);

    /** Sets a query parameter. Name and value are not encoded yet. */
    void query(String name, String value);

    /** Sets a cookie. The value can be sent as it is. */
    void cookie(String name, String value);
}
