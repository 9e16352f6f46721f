import sdk.examples.ExamplesClient;

final class GetSharedMinimal {
    private GetSharedMinimal() {}

    public static void main(String[] args) {
        ExamplesClient examples = ExamplesClient.fromEnv();
        examples.shared().retrieve();
    }
}
