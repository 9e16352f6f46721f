import sdk.examples.ExamplesClient;

final class GetSharedFull {
    private GetSharedFull() {}

    public static void main(String[] args) {
        ExamplesClient examples = ExamplesClient.fromEnv();
        examples.shared().retrieve();
    }
}
