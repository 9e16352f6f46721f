import sdk.deprecated.DeprecatedClient;
import sdk.deprecated.model.Thing;

final class OldMinimal {
    private OldMinimal() {}

    public static void main(String[] args) {
        DeprecatedClient deprecated = DeprecatedClient.fromEnv();
        Thing thing = deprecated.old().create();
        System.out.println(thing);
    }
}
