import sdk.oneway.OneWayClient;
import sdk.oneway.model.Found;

final class SearchAccountsFull {
    private SearchAccountsFull() {}

    public static void main(String[] args) {
        OneWayClient oneWay = OneWayClient.fromEnv();
        Found found = oneWay.accounts().search(params -> params.body(b -> b.name("Jane Doe")));
        System.out.println(found);
    }
}
