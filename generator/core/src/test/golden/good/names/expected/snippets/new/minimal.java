import sdk.names.NamesClient;
import sdk.names.model.OptionalModel;

final class NewMinimal {
    private NewMinimal() {}

    public static void main(String[] args) {
        NamesClient names = NamesClient.fromEnv();
        OptionalModel optionalModel = names.new_().importNew();
        System.out.println(optionalModel);
    }
}
