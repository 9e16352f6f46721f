import sdk.hosts.HostsClient;
import sdk.hosts.core.Page;

final class ListPetsMinimal {
    private ListPetsMinimal() {}

    public static void main(String[] args) {
        HostsClient hosts = HostsClient.fromEnv();
        Page<String> page = hosts.pets().list();
        page.items().forEach(System.out::println);
    }
}
