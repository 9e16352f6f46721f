import sdk.expandable.ExpandableClient;
import sdk.expandable.model.Charge;

final class GetChargeMinimal {
    private GetChargeMinimal() {}

    public static void main(String[] args) {
        ExpandableClient expandable = ExpandableClient.fromEnv();
        Charge charge = expandable.charges().retrieve("charge_123");
        System.out.println(charge);
    }
}
