import sdk.pets.PetsClient;
import sdk.pets.model.Cat;

final class CreatePetMinimal {
    private CreatePetMinimal() {}

    public static void main(String[] args) {
        PetsClient pets = PetsClient.fromEnv();
        pets.pets().create(params -> params
                .body(Cat.builder()
                        .name("Jane Doe")
                        .lives(1)
                        .build()));
    }
}
