import java.util.List;
import sdk.shelter.ShelterClient;
import sdk.shelter.core.Credential;
import sdk.shelter.model.Pet;
import sdk.shelter.model.PetsListKindsItem;

final class ListPetsFull {
    private ListPetsFull() {}

    public static void main(String[] args) {
        ShelterClient shelter = ShelterClient.builder()
                .credential("key", Credential.apiKey("your-api-key"))
                .build();
        List<Pet> result = shelter.pets().list(params -> params
                .addKinds(PetsListKindsItem.CAT)
                .addTags("tag")
                .xRows(20));
        System.out.println(result);
    }
}
