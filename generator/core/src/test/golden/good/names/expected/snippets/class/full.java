import sdk.names.NamesClient;
import sdk.names.model.ListModel;

final class ClassFull {
    private ClassFull() {}

    public static void main(String[] args) {
        NamesClient names = NamesClient.fromEnv();
        ListModel listModel = names.class_().retrieve("default_123", params -> params
                .this_("this")
                .request("request")
                .headers("headers")
                .default_("default"));
        System.out.println(listModel);
    }
}
