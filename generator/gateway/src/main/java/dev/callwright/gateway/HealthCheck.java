package dev.callwright.gateway;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.net.URL;

/** Asks a gateway whether it is well, for containers that have no other program that could. */
public final class HealthCheck {
    private static final int MILLIS = 3_000;

    private HealthCheck() {}

    /** Ends with 0 if the URL in the only argument answers with 200, and with 1 if not. */
    public static void main(String[] arguments) {
        System.exit(arguments.length == 1 && isWell(arguments[0]) ? 0 : 1);
    }

    /** Whether a URL answers with 200, without a redirect, within some seconds. */
    static boolean isWell(String url) {
        try {
            URL address = URI.create(url).toURL();
            if (!(address.openConnection(Proxy.NO_PROXY) instanceof HttpURLConnection connection)) {
                return false;
            }
            connection.setConnectTimeout(MILLIS);
            connection.setReadTimeout(MILLIS);
            connection.setInstanceFollowRedirects(false);
            boolean isWell = connection.getResponseCode() == HttpURLConnection.HTTP_OK;
            connection.disconnect();
            return isWell;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
