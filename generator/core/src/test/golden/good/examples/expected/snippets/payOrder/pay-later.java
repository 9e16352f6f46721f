import sdk.examples.ExamplesClient;
import sdk.examples.model.OrderItCreateParams;

final class PayOrderPayLater {
    private PayOrderPayLater() {}

    public static void main(String[] args) {
        ExamplesClient examples = ExamplesClient.fromEnv();
        examples.orders().its().create("order_123", params -> params
                .amount(2)
                .speed(OrderItCreateParams.Speed.SLOW)
                .clearNote()
                .addLine(l -> l.sku("a"))
                .addLine(l -> l.sku("b```c")));
    }
}
