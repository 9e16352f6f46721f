import sdk.hooks.HooksClient;
import sdk.hooks.model.Event;

final class GetEventFull {
    private GetEventFull() {}

    public static void main(String[] args) {
        HooksClient hooks = HooksClient.fromEnv();
        Event event = hooks.events().retrieve("event_123");
        System.out.println(event);
    }
}
