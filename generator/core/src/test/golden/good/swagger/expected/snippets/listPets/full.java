import java.util.List;
import sdk.shelter.ShelterClient;
import sdk.shelter.core.Credential;
import sdk.shelter.model.Pet;
import sdk.shelter.model.PetListParams;

final class ListPetsFull {
    private ListPetsFull() {}

    public static void main(String[] args) {
        ShelterClient shelter = ShelterClient.builder()
                .credential("key", Credential.apiKey("your-api-key"))
                .build();
        List<Pet> result = shelter.pets().list(params -> params
                .addKind(PetListParams.Kind.CAT)
                .addTag("tag")
                .xRows(20));
        System.out.println(result);
    }
}
