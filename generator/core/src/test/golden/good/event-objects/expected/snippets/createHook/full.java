import sdk.hooks.HooksClient;
import sdk.hooks.model.HooksCreateTopicsItem;

final class CreateHookFull {
    private CreateHookFull() {}

    public static void main(String[] args) {
        HooksClient hooks = HooksClient.fromEnv();
        hooks.hooks().create(params -> params.addTopics(HooksCreateTopicsItem.STAR));
    }
}
