import java.util.List;
import sdk.polymorphism.PolymorphismClient;
import sdk.polymorphism.model.Pet;

final class ListPetsFull {
    private ListPetsFull() {}

    public static void main(String[] args) {
        PolymorphismClient polymorphism = PolymorphismClient.fromEnv();
        List<Pet> result = polymorphism.pets().list();
        System.out.println(result);
    }
}
