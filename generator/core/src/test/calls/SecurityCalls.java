package calls;

import java.util.List;
import sdk.security.SecurityClient;
import sdk.security.core.Credential;

/** Calls the golden case {@code security} with several kinds of credentials. */
public final class SecurityCalls {
    private SecurityCalls() {}

    public static List<String> call(String url) {
        String refused = "";
        try (SecurityClient client = client(url).apiKey("token").build()) {
            client.either().retrieve();
            client.mixed().retrieve();
            client.optional().retrieve();
            client.api().open();
        }
        try (SecurityClient client = SecurityClient.builder().apiKey("token").build()) {
            client.both().retrieve();
        } catch (IllegalStateException e) {
            refused = e.getMessage();
        }
        try (SecurityClient client = client(url).basicAuth("u", "p").build()) {
            client.either().retrieve();
            client.optional().retrieve();
        }
        SecurityClient.Builder keys = client(url)
                .credential("key", Credential.apiKey("k"))
                .credential("tenant", Credential.apiKeyQuery("tenant", "t"));
        try (SecurityClient client = keys.apiKey("token").build()) {
            client.both().retrieve();
            client.mixed().retrieve();
        }
        try (SecurityClient client = client(url).build()) {
            client.both().retrieve();
            client.either().retrieve();
        }
        return List.of(refused);
    }

    private static SecurityClient.Builder client(String url) {
        return SecurityClient.builder().baseUrl(url);
    }
}
