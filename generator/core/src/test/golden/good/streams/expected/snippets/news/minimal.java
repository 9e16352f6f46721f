import sdk.streams.StreamsClient;
import sdk.streams.core.EventStream;
import sdk.streams.model.NewsListResponseEvent;

final class NewsMinimal {
    private NewsMinimal() {}

    public static void main(String[] args) {
        StreamsClient streams = StreamsClient.fromEnv();
        try (EventStream<NewsListResponseEvent> stream = streams.news().list()) {
            stream.forEach(System.out::println);
        }
    }
}
