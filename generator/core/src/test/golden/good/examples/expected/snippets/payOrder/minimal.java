import sdk.examples.ExamplesClient;

final class PayOrderMinimal {
    private PayOrderMinimal() {}

    public static void main(String[] args) {
        ExamplesClient examples = ExamplesClient.fromEnv();
        examples.orders().its().create("order_123", params -> params.amount(1));
    }
}
