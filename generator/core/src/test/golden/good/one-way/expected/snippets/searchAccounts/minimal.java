import sdk.oneway.OneWayClient;
import sdk.oneway.model.Filter;
import sdk.oneway.model.Found;

final class SearchAccountsMinimal {
    private SearchAccountsMinimal() {}

    public static void main(String[] args) {
        OneWayClient oneWay = OneWayClient.fromEnv();
        Found found = oneWay.accounts().search(params -> params
                .body(Filter.builder().name("Jane Doe").build()));
        System.out.println(found);
    }
}
