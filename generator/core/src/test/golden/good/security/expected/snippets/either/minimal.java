import sdk.security.SecurityClient;

final class EitherMinimal {
    private EitherMinimal() {}

    public static void main(String[] args) {
        SecurityClient security = SecurityClient.fromEnv();
        security.either().retrieve();
    }
}
