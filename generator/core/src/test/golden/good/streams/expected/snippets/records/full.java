import sdk.streams.StreamsClient;
import sdk.streams.core.EventStream;
import sdk.streams.model.Row;

final class RecordsFull {
    private RecordsFull() {}

    public static void main(String[] args) {
        StreamsClient streams = StreamsClient.fromEnv();
        try (EventStream<Row> stream = streams.records().list()) {
            stream.forEach(System.out::println);
        }
    }
}
