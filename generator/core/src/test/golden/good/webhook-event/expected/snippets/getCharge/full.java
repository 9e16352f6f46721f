import sdk.pay.PayClient;
import sdk.pay.model.Charge;

final class GetChargeFull {
    private GetChargeFull() {}

    public static void main(String[] args) {
        PayClient pay = PayClient.fromEnv();
        Charge charge = pay.charges().retrieve("charge_123");
        System.out.println(charge);
    }
}
