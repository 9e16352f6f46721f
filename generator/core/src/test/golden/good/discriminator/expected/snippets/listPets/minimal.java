import java.util.List;
import sdk.pets.PetsClient;
import sdk.pets.model.Pet;

final class ListPetsMinimal {
    private ListPetsMinimal() {}

    public static void main(String[] args) {
        PetsClient pets = PetsClient.fromEnv();
        List<Pet> result = pets.pets().list();
        System.out.println(result);
    }
}
