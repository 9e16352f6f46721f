import sdk.oneway.OneWayClient;
import sdk.oneway.model.Account;
import sdk.oneway.model.AccountContact;

final class CreateAccountMinimal {
    private CreateAccountMinimal() {}

    public static void main(String[] args) {
        try (OneWayClient oneWay = OneWayClient.fromEnv()) {
            Account account = oneWay.accounts().create(params -> params
                    .body(b -> b
                            .password("password")
                            .addOwners(o -> o.name("Jane Doe"))
                            .contact(AccountContact.of("contact"))));
            System.out.println(account);
        }
    }
}
