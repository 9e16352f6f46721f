import sdk.kinds.KindsClient;

final class PayMinimal {
    private PayMinimal() {}

    public static void main(String[] args) {
        KindsClient kinds = KindsClient.fromEnv();
        kinds.payments().create();
    }
}
