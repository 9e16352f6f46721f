import sdk.security.SecurityClient;

final class OpenMinimal {
    private OpenMinimal() {}

    public static void main(String[] args) {
        SecurityClient security = SecurityClient.fromEnv();
        security.api().open();
    }
}
