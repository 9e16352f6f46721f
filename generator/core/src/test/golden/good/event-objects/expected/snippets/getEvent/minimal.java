import sdk.pay.PayClient;
import sdk.pay.model.Event;

final class GetEventMinimal {
    private GetEventMinimal() {}

    public static void main(String[] args) {
        try (PayClient pay = PayClient.fromEnv()) {
            Event event = pay.events().retrieve("event_123");
            System.out.println(event);
        }
    }
}
