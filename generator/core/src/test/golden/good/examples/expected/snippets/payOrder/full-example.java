import sdk.examples.ExamplesClient;

final class PayOrderFullExample {
    private PayOrderFullExample() {}

    public static void main(String[] args) {
        ExamplesClient examples = ExamplesClient.fromEnv();
        examples.orders().its().create("order_123", params -> params
                .amount(3)
                .note(""));
    }
}
