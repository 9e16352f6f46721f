import sdk.security.SecurityClient;

final class OpenMinimal {
    private OpenMinimal() {}

    public static void main(String[] args) {
        try (SecurityClient security = SecurityClient.fromEnv()) {
            security.open().retrieve();
        }
    }
}
