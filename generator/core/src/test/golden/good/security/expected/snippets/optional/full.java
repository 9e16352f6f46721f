import sdk.security.SecurityClient;

final class OptionalFull {
    private OptionalFull() {}

    public static void main(String[] args) {
        SecurityClient security = SecurityClient.fromEnv();
        security.optional().retrieve();
    }
}
