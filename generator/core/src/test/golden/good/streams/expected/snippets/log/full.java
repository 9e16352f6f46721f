import sdk.streams.StreamsClient;
import sdk.streams.core.EventStream;

final class LogFull {
    private LogFull() {}

    public static void main(String[] args) {
        StreamsClient streams = StreamsClient.fromEnv();
        try (EventStream<String> stream = streams.logs().list()) {
            stream.forEach(System.out::println);
        }
    }
}
