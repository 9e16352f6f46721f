package calls;

import java.util.ArrayList;
import java.util.List;
import sdk.streams.StreamsClient;
import sdk.streams.core.EventStream;
import sdk.streams.model.Chunk;
import sdk.streams.model.NewsListResponseEvent;
import sdk.streams.model.Row;

/** Reads the streams of the golden case {@code streams}. */
public final class StreamsCalls {
    private StreamsCalls() {}

    public static List<String> call(String url) {
        List<String> seen = new ArrayList<>();
        try (StreamsClient client = StreamsClient.builder().baseUrl(url).build()) {
            try (EventStream<Chunk> chunks = client.chats().create(params -> params.question("why"))) {
                chunks.forEach(chunk -> seen.add("chunk " + chunk.text()));
            }
            client.events().list().forEach(event -> seen.add("event " + event.kind().orElse("")));
            for (Row row : client.async().exports().retrieve("e").join()) {
                seen.add("row " + row.id());
            }
            client.logs().list().forEach(line -> seen.add("log " + line));
            client.news().list().forEach(event -> seen.add("news " + text(event)));
            client.records().list().forEach(row -> seen.add("record " + row.id()));
        }
        return seen;
    }

    private static String text(NewsListResponseEvent event) {
        if (event instanceof NewsListResponseEvent.Title title) {
            return title.event() + " " + title.data();
        }
        return event instanceof NewsListResponseEvent.EventRow row
                ? row.event() + " " + row.data().id()
                : event.toString();
    }
}
