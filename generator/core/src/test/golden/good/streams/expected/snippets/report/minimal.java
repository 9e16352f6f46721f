import sdk.streams.StreamsClient;
import sdk.streams.model.Row;

final class ReportMinimal {
    private ReportMinimal() {}

    public static void main(String[] args) {
        StreamsClient streams = StreamsClient.fromEnv();
        Row row = streams.reports().retrieve();
        System.out.println(row);
    }
}
