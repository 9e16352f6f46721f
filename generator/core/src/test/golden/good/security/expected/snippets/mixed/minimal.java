import sdk.security.SecurityClient;

final class MixedMinimal {
    private MixedMinimal() {}

    public static void main(String[] args) {
        SecurityClient security = SecurityClient.fromEnv();
        security.mixed().retrieve();
    }
}
