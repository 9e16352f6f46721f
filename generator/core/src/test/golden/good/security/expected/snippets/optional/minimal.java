import sdk.security.SecurityClient;

final class OptionalMinimal {
    private OptionalMinimal() {}

    public static void main(String[] args) {
        SecurityClient security = SecurityClient.fromEnv();
        security.optional().retrieve();
    }
}
