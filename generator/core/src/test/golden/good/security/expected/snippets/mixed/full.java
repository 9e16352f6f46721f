import sdk.security.SecurityClient;

final class MixedFull {
    private MixedFull() {}

    public static void main(String[] args) {
        SecurityClient security = SecurityClient.fromEnv();
        security.mixed().retrieve();
    }
}
