import sdk.presence.PresenceClient;
import sdk.presence.model.Item;
import sdk.presence.model.ItemUpdateParams;

final class UpdateItemFull {
    private UpdateItemFull() {}

    public static void main(String[] args) {
        PresenceClient presence = PresenceClient.fromEnv();
        Item item = presence.items().update("item_123", params -> params
                .nickname("nickname")
                .putMetadata("key", "value")
                .expiresAt(ItemUpdateParams.ExpiresAt.Value.NEVER)
                .color("#336699"));
        System.out.println(item);
    }
}
