import sdk.hooks.HooksClient;
import sdk.hooks.model.Event;

final class GetEventMinimal {
    private GetEventMinimal() {}

    public static void main(String[] args) {
        HooksClient hooks = HooksClient.fromEnv();
        Event event = hooks.events().retrieve("event_123");
        System.out.println(event);
    }
}
