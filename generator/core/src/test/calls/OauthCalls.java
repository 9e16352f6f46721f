package calls;

import java.util.List;
import sdk.oauth.OAuthClient;

/** Calls the golden case {@code oauth} with a client id and secret. */
public final class OauthCalls {
    private OauthCalls() {}

    public static List<String> call(String url) {
        OAuthClient.Builder builder = OAuthClient.builder().baseUrl(url + "/v1");
        try (OAuthClient client = builder.clientCredentials("me", "secret", "read").build()) {
            client.things().delete("t");
            return List.of(client.things().list().toString());
        }
    }
}
