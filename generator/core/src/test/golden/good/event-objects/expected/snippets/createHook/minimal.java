import sdk.hooks.HooksClient;

final class CreateHookMinimal {
    private CreateHookMinimal() {}

    public static void main(String[] args) {
        try (HooksClient hooks = HooksClient.fromEnv()) {
            hooks.hooks().create();
        }
    }
}
