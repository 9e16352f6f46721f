import sdk.pay.PayClient;
import sdk.pay.model.HooksCreateTopicsItem;

final class CreateHookFull {
    private CreateHookFull() {}

    public static void main(String[] args) {
        try (PayClient pay = PayClient.fromEnv()) {
            pay.hooks().create(params -> params.addTopics(HooksCreateTopicsItem.STAR));
        }
    }
}
