import sdk.expandable.ExpandableClient;
import sdk.expandable.model.Charge;

final class GetChargeFull {
    private GetChargeFull() {}

    public static void main(String[] args) {
        ExpandableClient expandable = ExpandableClient.fromEnv();
        Charge charge = expandable.charges().retrieve("charge_123", params -> params
                .addExpand("customer"));
        System.out.println(charge);
    }
}
