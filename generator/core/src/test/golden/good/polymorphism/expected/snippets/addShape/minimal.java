import sdk.polymorphism.PolymorphismClient;
import sdk.polymorphism.model.Answer;
import sdk.polymorphism.model.Round;

final class AddShapeMinimal {
    private AddShapeMinimal() {}

    public static void main(String[] args) {
        PolymorphismClient polymorphism = PolymorphismClient.fromEnv();
        Answer answer = polymorphism.shapes().create(params -> params
                .body(Round.builder().kind("circle").build()));
        System.out.println(answer);
    }
}
