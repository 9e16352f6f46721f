import sdk.shop.ShopClient;

final class CreateExportFull {
    private CreateExportFull() {}

    public static void main(String[] args) {
        ShopClient shop = ShopClient.fromEnv();
        shop.exports().create(params -> params.callbackUrl("https://example.com"));
    }
}
