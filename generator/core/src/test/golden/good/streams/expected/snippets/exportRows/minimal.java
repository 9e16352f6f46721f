import sdk.streams.StreamsClient;
import sdk.streams.core.EventStream;
import sdk.streams.model.Row;

final class ExportRowsMinimal {
    private ExportRowsMinimal() {}

    public static void main(String[] args) {
        StreamsClient streams = StreamsClient.fromEnv();
        try (EventStream<Row> stream = streams.exports().retrieve("export_123")) {
            stream.forEach(System.out::println);
        }
    }
}
