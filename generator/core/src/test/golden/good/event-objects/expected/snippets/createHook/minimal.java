import sdk.pay.PayClient;

final class CreateHookMinimal {
    private CreateHookMinimal() {}

    public static void main(String[] args) {
        try (PayClient pay = PayClient.fromEnv()) {
            pay.hooks().create();
        }
    }
}
