import sdk.streams.StreamsClient;
import sdk.streams.core.EventStream;
import sdk.streams.model.Row;

final class RowsFull {
    private RowsFull() {}

    public static void main(String[] args) {
        StreamsClient streams = StreamsClient.fromEnv();
        try (EventStream<Row> stream = streams.imports().list()) {
            stream.forEach(System.out::println);
        }
    }
}
