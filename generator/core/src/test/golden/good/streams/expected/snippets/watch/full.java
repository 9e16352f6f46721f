import sdk.streams.StreamsClient;
import sdk.streams.core.EventStream;
import sdk.streams.model.EventListItemData;

final class WatchFull {
    private WatchFull() {}

    public static void main(String[] args) {
        StreamsClient streams = StreamsClient.fromEnv();
        try (EventStream<EventListItemData> stream = streams.events().list()) {
            stream.forEach(System.out::println);
        }
    }
}
