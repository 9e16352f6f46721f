import sdk.security.SecurityClient;

final class OpenFull {
    private OpenFull() {}

    public static void main(String[] args) {
        SecurityClient security = SecurityClient.fromEnv();
        security.api().open();
    }
}
