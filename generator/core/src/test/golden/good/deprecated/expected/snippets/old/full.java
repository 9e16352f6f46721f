import sdk.deprecated.DeprecatedClient;
import sdk.deprecated.model.Thing;

final class OldFull {
    private OldFull() {}

    public static void main(String[] args) {
        DeprecatedClient deprecated = DeprecatedClient.fromEnv();
        Thing thing = deprecated.old().create(params -> params
                .trace("trace")
                .body(b -> b
                        .name("Jane Doe")
                        .addLabel("label")
                        .putCounts("key", 1)
                        .note("note")
                        .gone(g -> {})
                        .kept("kept")));
        System.out.println(thing);
    }
}
