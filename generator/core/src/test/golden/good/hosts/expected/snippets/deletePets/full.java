import java.util.List;
import sdk.hosts.HostsClient;
import sdk.hosts.model.PetsDeleteAllKind;
import sdk.hosts.model.PetsDeleteAllReason;

final class DeletePetsFull {
    private DeletePetsFull() {}

    public static void main(String[] args) {
        HostsClient hosts = HostsClient.fromEnv();
        List<String> result = hosts.pets().deleteAll(params -> params
                .addExpand("expand")
                .reason(PetsDeleteAllReason.builder().comment("comment").build())
                .addIds("id_123")
                .kind(PetsDeleteAllKind.CAT));
        System.out.println(result);
    }
}
