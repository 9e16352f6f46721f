import java.util.List;
import sdk.servers.ServersClient;

final class ListThingsMinimal {
    private ListThingsMinimal() {}

    public static void main(String[] args) {
        ServersClient servers = ServersClient.fromEnv();
        List<String> result = servers.things().list();
        System.out.println(result);
    }
}
