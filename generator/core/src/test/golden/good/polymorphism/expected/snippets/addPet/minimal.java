import sdk.polymorphism.PolymorphismClient;
import sdk.polymorphism.model.Cat;
import sdk.polymorphism.model.Pet;

final class AddPetMinimal {
    private AddPetMinimal() {}

    public static void main(String[] args) {
        PolymorphismClient polymorphism = PolymorphismClient.fromEnv();
        Cat cat = polymorphism.pets().create(params -> params.body(Pet.ofItself(i -> {})));
        System.out.println(cat);
    }
}
