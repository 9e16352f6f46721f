import sdk.oneway.OneWayClient;
import sdk.oneway.model.Account;
import sdk.oneway.model.AccountContact;

final class CreateAccountFull {
    private CreateAccountFull() {}

    public static void main(String[] args) {
        try (OneWayClient oneWay = OneWayClient.fromEnv()) {
            Account account = oneWay.accounts().create(params -> params
                    .body(b -> b
                            .password("password")
                            .addOwners(o -> o.name("Jane Doe"))
                            .contact(AccountContact.of("contact"))
                            .plan(p -> p.name("Jane Doe"))));
            System.out.println(account);
        }
    }
}
