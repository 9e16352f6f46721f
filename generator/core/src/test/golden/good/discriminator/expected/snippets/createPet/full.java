import sdk.pets.PetsClient;
import sdk.pets.model.Pet;

final class CreatePetFull {
    private CreatePetFull() {}

    public static void main(String[] args) {
        PetsClient pets = PetsClient.fromEnv();
        pets.pets().create(params -> params.body(Pet.ofCat(c -> c.name("Jane Doe").lives(1))));
    }
}
