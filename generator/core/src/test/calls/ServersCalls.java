package calls;

import java.net.URI;
import java.util.List;
import sdk.servers.ServersClient;
import sdk.servers.ServersClient.Server;
import sdk.servers.core.RequestOptions;

/** Chooses among the servers of the golden case {@code servers}. */
public final class ServersCalls {
    private ServersCalls() {}

    public static List<String> call(String url) {
        ServersClient.Builder builder = ServersClient.builder().server(Server.LOCALHOST).timeoutVariable("fast");
        String port = String.valueOf(URI.create(url).getPort());
        try (ServersClient client = builder.port(port).build()) {
            return List.of(
                    client.things().list().toString(),
                    client.withOptions(RequestOptions.builder().header("User-Agent", "mine").build())
                            .things()
                            .list()
                            .toString(),
                    refused(() -> ServersClient.builder().region("mars")));
        }
    }

    private static String refused(Runnable setting) {
        try {
            setting.run();
            return "accepted";
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }
}
