import sdk.oneway.OneWayClient;
import sdk.oneway.model.Account;
import sdk.oneway.model.AccountContact;
import sdk.oneway.model.Person;

final class CreateAccountMinimal {
    private CreateAccountMinimal() {}

    public static void main(String[] args) {
        OneWayClient oneWay = OneWayClient.fromEnv();
        Account account = oneWay.accounts().create(params -> params
                .body(Account.builder()
                        .password("password")
                        .addOwners(Person.builder().name("Jane Doe").build())
                        .contact(AccountContact.of("contact"))
                        .build()));
        System.out.println(account);
    }
}
