import sdk.shelter.ShelterClient;
import sdk.shelter.core.Credential;
import sdk.shelter.model.Pet;

final class CreatePetMinimal {
    private CreatePetMinimal() {}

    public static void main(String[] args) {
        ShelterClient shelter = ShelterClient.builder()
                .credential("key", Credential.apiKey("your-api-key"))
                .build();
        Pet pet = shelter.pets().create(params -> params.body(Pet.ofCat(c -> c.name("Jane Doe"))));
        System.out.println(pet);
    }
}
