import sdk.oauth.OAuthClient;

final class DeleteThingMinimal {
    private DeleteThingMinimal() {}

    public static void main(String[] args) {
        try (OAuthClient oAuth = OAuthClient.fromEnv()) {
            oAuth.things().delete("thing_123");
        }
    }
}
