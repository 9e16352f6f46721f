package calls;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import sdk.hosts.HostsClient;
import sdk.hosts.HostsClient.Server;
import sdk.hosts.core.RequestOptions;
import sdk.hosts.model.PetDeleteAllParams;

/** Calls the operations of the golden case {@code hosts}, at one server of the API and one of an operation. */
public final class HostsCalls {
    private HostsCalls() {}

    public static List<String> call(String urls) {
        String[] each = urls.split(" ");
        List<String> seen = new ArrayList<>();
        try (HostsClient client = builder(each).account("client").build();
                HostsClient sandbox = builder(each).server(Server.SANDBOX).build();
                HostsClient mine = builder(each)
                        .header("hosts-VERSION", "mine")
                        .baseUrl(each[0] + "/mine/")
                        .server(Server.SANDBOX)
                        .build()) {
            seen.add(text(() -> client.users().list()));
            seen.add(text(() -> client.pets().list().items()));
            seen.add(text(() -> client.reports().list()));
            seen.add(text(() -> client.pets()
                    .deleteAll(
                            PetDeleteAllParams.builder()
                                    .reason(PetDeleteAllParams.Reason.builder()
                                            .comment("a b")
                                            .build())
                                    .addId("1")
                                    .kind(PetDeleteAllParams.Kind.CAT)
                                    .build(),
                            RequestOptions.builder().account("call").build())));
            seen.add(text(() -> sandbox.users().list(params -> params.hostsVersion("2024-01-01"))));
            seen.add(text(() -> sandbox.pets().list().items()));
            seen.add(text(() -> mine.pets().deleteAll()));
            seen.add(text(() -> client.pets()
                    .list(RequestOptions.builder().baseUrl(each[0] + "/once").build())
                    .items()));
            seen.add(text(() -> client.withOptions(
                            RequestOptions.builder().baseUrl(each[0] + "/derived").build())
                    .pets()
                    .create()));
            seen.add(text(() -> {
                client.pets().list().autoPager().forEach(seen::add);
                return "all";
            }));
            return seen;
        }
    }

    private static HostsClient.Builder builder(String[] urls) {
        return HostsClient.builder().apiKey("key").port(port(urls[0])).petPort(port(urls[1]));
    }

    private static String port(String url) {
        return String.valueOf(URI.create(url).getPort());
    }

    private static String text(Callable<Object> call) {
        try {
            return String.valueOf(call.call());
        } catch (Exception e) {
            return "refused";
        }
    }
}
