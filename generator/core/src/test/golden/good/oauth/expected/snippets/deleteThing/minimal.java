import sdk.oauth.OAuthClient;

final class DeleteThingMinimal {
    private DeleteThingMinimal() {}

    public static void main(String[] args) {
        OAuthClient oAuth = OAuthClient.fromEnv();
        oAuth.things().delete("thing_123");
    }
}
