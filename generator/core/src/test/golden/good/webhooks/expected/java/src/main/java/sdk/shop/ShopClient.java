package sdk.shop;

import sdk.shop.core.RequestOptions;
import sdk.shop.core.base.ApiCaller;
import sdk.shop.core.base.ClientBuilder;
import sdk.shop.core.internal.http.Environment;
import sdk.shop.service.ExportsService;

/**
 * A client of Shop.
 */
public final class ShopClient implements AutoCloseable {
    private final ApiCaller caller;

    private ShopClient(ApiCaller caller) {
        this.caller = caller;
    }

    /**
     * A client with the API's defaults; it calls the URL in the environment variable <code>SHOP_BASE_URL</code> if there is one.
     */
    public static ShopClient fromEnv() {
        Builder builder = builder();
        Environment.find("SHOP_BASE_URL").ifPresent(builder::baseUrl);
        return builder.build();
    }

    /**
     * A builder with the API's defaults.
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Operations under <code>exports</code>.
     */
    public ExportsService exports() {
        return new ExportsService(caller);
    }

    /**
     * A client whose calls all have these options; it shares the connections with this one.
     */
    public ShopClient withOptions(RequestOptions options) {
        return new ShopClient(caller.withOptions(options));
    }

    /**
     * Releases the connections.
     */
    @Override
    public void close() {
        caller.close();
    }

    /**
     * Builds {@link ShopClient}.
     */
    public static final class Builder extends ClientBuilder<Builder> {
        private Builder() {
            super("https://shop.example.com");
            header("User-Agent", "shop-sdk/0.1.0");
        }

        /**
         * The client.
         */
        public ShopClient build() {
            return new ShopClient(new ApiCaller(config()));
        }
    }
}
