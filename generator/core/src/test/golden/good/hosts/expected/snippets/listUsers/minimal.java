import java.util.List;
import sdk.hosts.HostsClient;

final class ListUsersMinimal {
    private ListUsersMinimal() {}

    public static void main(String[] args) {
        HostsClient hosts = HostsClient.fromEnv();
        List<String> result = hosts.users().list();
        System.out.println(result);
    }
}
