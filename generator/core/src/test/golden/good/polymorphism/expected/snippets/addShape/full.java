import sdk.polymorphism.PolymorphismClient;
import sdk.polymorphism.model.Answer;
import sdk.polymorphism.model.Round;

final class AddShapeFull {
    private AddShapeFull() {}

    public static void main(String[] args) {
        PolymorphismClient polymorphism = PolymorphismClient.fromEnv();
        Answer answer = polymorphism.shapes().create(params -> params
                .body(Round.builder()
                        .kind("circle")
                        .radius(12.5)
                        .build()));
        System.out.println(answer);
    }
}
