import sdk.pets.PetsClient;
import sdk.pets.model.Pet;

final class CreatePetMinimal {
    private CreatePetMinimal() {}

    public static void main(String[] args) {
        PetsClient pets = PetsClient.fromEnv();
        pets.pets().create(params -> params.body(Pet.ofCat(c -> c.name("Jane Doe").lives(1))));
    }
}
