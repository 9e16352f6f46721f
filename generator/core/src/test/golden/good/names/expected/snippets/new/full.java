import sdk.names.NamesClient;
import sdk.names.model.OptionalModel;

final class NewFull {
    private NewFull() {}

    public static void main(String[] args) {
        NamesClient names = NamesClient.fromEnv();
        OptionalModel optionalModel = names.new_().importNew(params -> params
                .body(b -> b
                        .next("next")
                        .Next("next")
                        .NEXT("next")
                        .modelDateRange("date range")
                        .dateRange("date range")));
        System.out.println(optionalModel);
    }
}
