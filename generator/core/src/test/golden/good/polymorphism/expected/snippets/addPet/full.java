import sdk.polymorphism.PolymorphismClient;
import sdk.polymorphism.model.Cat;
import sdk.polymorphism.model.Pet;

final class AddPetFull {
    private AddPetFull() {}

    public static void main(String[] args) {
        PolymorphismClient polymorphism = PolymorphismClient.fromEnv();
        Cat cat = polymorphism.pets().create(params -> params
                .body(Pet.ofItself(i -> i.name("Jane Doe").lives(1))));
        System.out.println(cat);
    }
}
