import java.util.List;
import sdk.hosts.HostsClient;

final class ListReportsFull {
    private ListReportsFull() {}

    public static void main(String[] args) {
        HostsClient hosts = HostsClient.fromEnv();
        List<String> result = hosts.reports().list();
        System.out.println(result);
    }
}
