import sdk.shop.ShopClient;

final class CreateExportMinimal {
    private CreateExportMinimal() {}

    public static void main(String[] args) {
        ShopClient shop = ShopClient.fromEnv();
        shop.exports().create();
    }
}
