import sdk.hooks.HooksClient;

final class CreateHookMinimal {
    private CreateHookMinimal() {}

    public static void main(String[] args) {
        HooksClient hooks = HooksClient.fromEnv();
        hooks.hooks().create();
    }
}
