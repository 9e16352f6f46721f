import sdk.presence.PresenceClient;
import sdk.presence.model.Item;

final class UpdateItemMinimal {
    private UpdateItemMinimal() {}

    public static void main(String[] args) {
        PresenceClient presence = PresenceClient.fromEnv();
        Item item = presence.items().update("item_123");
        System.out.println(item);
    }
}
