import java.util.List;
import sdk.hosts.HostsClient;

final class ListUsersFull {
    private ListUsersFull() {}

    public static void main(String[] args) {
        HostsClient hosts = HostsClient.fromEnv();
        List<String> result = hosts.users().list(params -> params.hostsVersion("2022-11-15"));
        System.out.println(result);
    }
}
