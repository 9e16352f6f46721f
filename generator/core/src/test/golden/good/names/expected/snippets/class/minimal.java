import sdk.names.NamesClient;
import sdk.names.model.ListModel;

final class ClassMinimal {
    private ClassMinimal() {}

    public static void main(String[] args) {
        NamesClient names = NamesClient.fromEnv();
        ListModel listModel = names.class_().retrieve("default_123");
        System.out.println(listModel);
    }
}
