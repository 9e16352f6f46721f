import sdk.polymorphism.PolymorphismClient;
import sdk.polymorphism.model.Answer;
import sdk.polymorphism.model.Shape;

final class AddShapeFull {
    private AddShapeFull() {}

    public static void main(String[] args) {
        PolymorphismClient polymorphism = PolymorphismClient.fromEnv();
        Answer answer = polymorphism.shapes().create(params -> params
                .body(Shape.ofRound(r -> r.kind("circle").radius(12.5))));
        System.out.println(answer);
    }
}
