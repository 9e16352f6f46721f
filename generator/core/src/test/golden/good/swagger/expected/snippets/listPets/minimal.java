import java.util.List;
import sdk.shelter.ShelterClient;
import sdk.shelter.core.Credential;
import sdk.shelter.model.Pet;

final class ListPetsMinimal {
    private ListPetsMinimal() {}

    public static void main(String[] args) {
        ShelterClient shelter = ShelterClient.builder()
                .credential("key", Credential.apiKey("your-api-key"))
                .build();
        List<Pet> result = shelter.pets().list();
        System.out.println(result);
    }
}
