import sdk.kinds.KindsClient;

final class PayFull {
    private PayFull() {}

    public static void main(String[] args) {
        KindsClient kinds = KindsClient.fromEnv();
        kinds.payments().create();
    }
}
