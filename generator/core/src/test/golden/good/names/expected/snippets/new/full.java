import sdk.names.NamesClient;
import sdk.names.model.ObjectModel;
import sdk.names.model.OptionalModel;

final class NewFull {
    private NewFull() {}

    public static void main(String[] args) {
        NamesClient names = NamesClient.fromEnv();
        OptionalModel optionalModel = names.new_().import_(params -> params
                .body(ObjectModel.builder()
                        .next("next")
                        .nextPascal("next")
                        .nextUpper("next")
                        .dateRangeCamel("date range")
                        .dateRange("date range")
                        .build()));
        System.out.println(optionalModel);
    }
}
