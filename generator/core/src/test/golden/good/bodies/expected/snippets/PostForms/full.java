import sdk.bodies.BodiesClient;
import sdk.bodies.model.FormsCreateLinesItem;
import sdk.bodies.model.FormsCreateLinesItemTax;

final class PostFormsFull {
    private PostFormsFull() {}

    public static void main(String[] args) {
        BodiesClient bodies = BodiesClient.fromEnv();
        bodies.forms().create(params -> params
                .amount(1000)
                .addExpand("expand")
                .addLines(FormsCreateLinesItem.builder()
                        .price("price")
                        .tax(FormsCreateLinesItemTax.builder().addRates("rate").build())
                        .build()));
    }
}
