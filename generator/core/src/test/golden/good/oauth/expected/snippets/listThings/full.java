import java.util.List;
import sdk.oauth.OAuthClient;

final class ListThingsFull {
    private ListThingsFull() {}

    public static void main(String[] args) {
        OAuthClient oAuth = OAuthClient.fromEnv();
        List<String> result = oAuth.things().list();
        System.out.println(result);
    }
}
