import sdk.shelter.ShelterClient;
import sdk.shelter.core.Credential;
import sdk.shelter.model.Pet;

final class CreatePetFull {
    private CreatePetFull() {}

    public static void main(String[] args) {
        ShelterClient shelter = ShelterClient.builder()
                .credential("key", Credential.apiKey("your-api-key"))
                .build();
        Pet pet = shelter.pets().create(params -> params
                .body(Pet.ofCat(c -> c.name("Jane Doe").owner("owner").indoor(true))));
        System.out.println(pet);
    }
}
