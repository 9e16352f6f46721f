import sdk.deprecated.DeprecatedClient;
import sdk.deprecated.model.Gone;

final class GetOldFull {
    private GetOldFull() {}

    public static void main(String[] args) {
        DeprecatedClient deprecated = DeprecatedClient.fromEnv();
        Gone gone = deprecated.old().retrieve("old_123");
        System.out.println(gone);
    }
}
