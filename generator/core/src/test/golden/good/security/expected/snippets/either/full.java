import sdk.security.SecurityClient;

final class EitherFull {
    private EitherFull() {}

    public static void main(String[] args) {
        SecurityClient security = SecurityClient.fromEnv();
        security.either().retrieve();
    }
}
