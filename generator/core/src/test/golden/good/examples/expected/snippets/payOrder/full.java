import sdk.examples.ExamplesClient;
import sdk.examples.model.OrderItCreateParams;

final class PayOrderFull {
    private PayOrderFull() {}

    public static void main(String[] args) {
        ExamplesClient examples = ExamplesClient.fromEnv();
        examples.orders().its().create("order_123", params -> params
                .amount(1)
                .speed(OrderItCreateParams.Speed.FAST)
                .note("note")
                .addLine(l -> l.sku("a"))
                .addLine(l -> l.sku("b```c")));
    }
}
