import sdk.polymorphism.PolymorphismClient;
import sdk.polymorphism.model.Cat;
import sdk.polymorphism.model.CatItself;

final class AddPetFull {
    private AddPetFull() {}

    public static void main(String[] args) {
        PolymorphismClient polymorphism = PolymorphismClient.fromEnv();
        Cat cat = polymorphism.pets().create(params -> params
                .body(CatItself.builder()
                        .name("Jane Doe")
                        .lives(1)
                        .build()));
        System.out.println(cat);
    }
}
