import java.util.List;
import sdk.hosts.HostsClient;
import sdk.hosts.model.PetDeleteAllParams;

final class DeletePetsFull {
    private DeletePetsFull() {}

    public static void main(String[] args) {
        HostsClient hosts = HostsClient.fromEnv();
        List<String> result = hosts.pets().deleteAll(params -> params
                .addExpand("expand")
                .reason(r -> r.comment("comment"))
                .addId("id_123")
                .kind(PetDeleteAllParams.Kind.CAT));
        System.out.println(result);
    }
}
