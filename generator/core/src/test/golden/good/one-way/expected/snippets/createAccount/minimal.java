import sdk.oneway.OneWayClient;
import sdk.oneway.model.Account;

final class CreateAccountMinimal {
    private CreateAccountMinimal() {}

    public static void main(String[] args) {
        OneWayClient oneWay = OneWayClient.fromEnv();
        Account account = oneWay.accounts().create(params -> params
                .body(b -> b
                        .password("password")
                        .addOwner(o -> o.name("Jane Doe"))
                        .contact("contact")));
        System.out.println(account);
    }
}
