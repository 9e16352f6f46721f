import sdk.oneway.OneWayClient;
import sdk.oneway.model.Account;
import sdk.oneway.model.AccountContact;
import sdk.oneway.model.Person;
import sdk.oneway.model.Plan;

final class CreateAccountFull {
    private CreateAccountFull() {}

    public static void main(String[] args) {
        OneWayClient oneWay = OneWayClient.fromEnv();
        Account account = oneWay.accounts().create(params -> params
                .body(Account.builder()
                        .password("password")
                        .addOwners(Person.builder().name("Jane Doe").build())
                        .contact(AccountContact.of("contact"))
                        .plan(Plan.builder().name("Jane Doe").build())
                        .build()));
        System.out.println(account);
    }
}
