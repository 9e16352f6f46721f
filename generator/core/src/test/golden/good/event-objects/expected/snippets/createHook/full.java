import sdk.hooks.HooksClient;
import sdk.hooks.model.HookCreateParams;

final class CreateHookFull {
    private CreateHookFull() {}

    public static void main(String[] args) {
        HooksClient hooks = HooksClient.fromEnv();
        hooks.hooks().create(params -> params.addTopic(HookCreateParams.Topic.STAR));
    }
}
