import sdk.oauth.OAuthClient;

final class DeleteThingFull {
    private DeleteThingFull() {}

    public static void main(String[] args) {
        OAuthClient oAuth = OAuthClient.fromEnv();
        oAuth.things().delete("thing_123");
    }
}
