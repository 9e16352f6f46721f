import sdk.deprecated.DeprecatedClient;
import sdk.deprecated.model.Gone;
import sdk.deprecated.model.Thing;

final class OldFull {
    private OldFull() {}

    public static void main(String[] args) {
        DeprecatedClient deprecated = DeprecatedClient.fromEnv();
        Thing thing = deprecated.old().create(params -> params
                .trace("trace")
                .body(Thing.builder()
                        .name("Jane Doe")
                        .addLabels("label")
                        .putCounts("key", 1)
                        .note("note")
                        .gone(Gone.builder().build())
                        .kept("kept")
                        .build()));
        System.out.println(thing);
    }
}
