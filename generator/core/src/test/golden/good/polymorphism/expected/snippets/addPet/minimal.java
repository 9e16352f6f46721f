import sdk.polymorphism.PolymorphismClient;
import sdk.polymorphism.model.Cat;
import sdk.polymorphism.model.CatItself;

final class AddPetMinimal {
    private AddPetMinimal() {}

    public static void main(String[] args) {
        PolymorphismClient polymorphism = PolymorphismClient.fromEnv();
        Cat cat = polymorphism.pets().create(params -> params.body(CatItself.builder().build()));
        System.out.println(cat);
    }
}
