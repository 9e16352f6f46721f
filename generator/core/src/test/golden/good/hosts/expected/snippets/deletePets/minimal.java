import java.util.List;
import sdk.hosts.HostsClient;

final class DeletePetsMinimal {
    private DeletePetsMinimal() {}

    public static void main(String[] args) {
        HostsClient hosts = HostsClient.fromEnv();
        List<String> result = hosts.pets().deleteAll();
        System.out.println(result);
    }
}
