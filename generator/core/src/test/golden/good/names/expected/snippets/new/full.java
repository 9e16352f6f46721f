import sdk.names.NamesClient;
import sdk.names.model.OptionalModel;

final class NewFull {
    private NewFull() {}

    public static void main(String[] args) {
        try (NamesClient names = NamesClient.fromEnv()) {
            OptionalModel optionalModel = names.new_().import_(params -> params
                    .body(b -> b
                            .next("next")
                            .nextPascal("next")
                            .nextUpper("next")
                            .dateRangeCamel("date range")
                            .dateRange("date range")));
            System.out.println(optionalModel);
        }
    }
}
