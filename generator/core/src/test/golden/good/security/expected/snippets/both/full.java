import sdk.security.SecurityClient;
import sdk.security.core.Credential;

final class BothFull {
    private BothFull() {}

    public static void main(String[] args) {
        SecurityClient security = SecurityClient.builder()
                .credential("key", Credential.apiKey("your-api-key"))
                .credential("tenant", Credential.apiKey("your-api-key"))
                .build();
        security.both().retrieve();
    }
}
