import java.util.List;
import sdk.hosts.HostsClient;
import sdk.hosts.model.PetsDeleteAllKind;

final class DeletePetsFull {
    private DeletePetsFull() {}

    public static void main(String[] args) {
        try (HostsClient hosts = HostsClient.fromEnv()) {
            List<String> result = hosts.pets().deleteAll(params -> params
                    .addExpand("expand")
                    .reason(r -> r.comment("comment"))
                    .addIds("id_123")
                    .kind(PetsDeleteAllKind.CAT));
            System.out.println(result);
        }
    }
}
