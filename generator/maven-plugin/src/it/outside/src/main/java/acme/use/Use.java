package acme.use;

import com.example.shop.ShopClient;

/** Calls generated code from hand-written code of the same module. */
public final class Use {
    private Use() {}

    /** The name of the generated client. */
    public static String client() {
        return ShopClient.class.getName();
    }
}
