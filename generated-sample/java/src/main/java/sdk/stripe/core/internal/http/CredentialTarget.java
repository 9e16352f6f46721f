package sdk.stripe.core.internal.http;

/** The part of a request that credentials are added to. */
public interface CredentialTarget {
    /** Adds a header. */
    void header(String name, String value);

    /** Adds a query parameter. */
    void query(String name, String value);

    /** Adds a cookie. */
    void cookie(String name, String value);

    /** Sends an access token, which is requested with these client credentials. */
    void accessToken(ClientCredentials credentials);
}
