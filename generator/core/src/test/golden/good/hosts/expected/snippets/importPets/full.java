import java.util.List;
import sdk.hosts.HostsClient;

final class ImportPetsFull {
    private ImportPetsFull() {}

    public static void main(String[] args) {
        HostsClient hosts = HostsClient.fromEnv();
        List<String> result = hosts.pets().create();
        System.out.println(result);
    }
}
