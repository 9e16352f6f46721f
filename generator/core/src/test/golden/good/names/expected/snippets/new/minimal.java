import sdk.names.NamesClient;
import sdk.names.model.OptionalModel;

final class NewMinimal {
    private NewMinimal() {}

    public static void main(String[] args) {
        NamesClient names = NamesClient.fromEnv();
        OptionalModel optionalModel = names.new_().import_();
        System.out.println(optionalModel);
    }
}
