import sdk.deprecated.DeprecatedClient;
import sdk.deprecated.model.Gone;

final class GetOldMinimal {
    private GetOldMinimal() {}

    public static void main(String[] args) {
        DeprecatedClient deprecated = DeprecatedClient.fromEnv();
        Gone gone = deprecated.old().retrieve("old_123");
        System.out.println(gone);
    }
}
