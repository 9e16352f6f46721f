import sdk.security.SecurityClient;
import sdk.security.core.Credential;

final class BothFull {
    private BothFull() {}

    public static void main(String[] args) {
        try (SecurityClient security = SecurityClient.builder()
                .credential("key", Credential.apiKeyHeader("X-Api-Key", "your-api-key"))
                .credential("tenant", Credential.apiKeyQuery("tenant", "your-api-key"))
                .build()) {
            security.both().retrieve();
        }
    }
}
