import sdk.streams.StreamsClient;
import sdk.streams.core.EventStream;
import sdk.streams.model.Chunk;

final class ChatMinimal {
    private ChatMinimal() {}

    public static void main(String[] args) {
        StreamsClient streams = StreamsClient.fromEnv();
        try (EventStream<Chunk> stream = streams.chats().create(params -> params
                .question("question"))) {
            stream.forEach(System.out::println);
        }
    }
}
