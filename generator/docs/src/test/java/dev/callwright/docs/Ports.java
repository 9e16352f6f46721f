package dev.callwright.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The ports in the documents, and the free ones that commands use instead of them. */
final class Ports {
    private static final String GATEWAY = "4000";
    private static final String API = "12111";

    private final String gateway = Integer.toString(free());
    private final String api;

    /** Free ports, and that of the API. */
    Ports(int api) {
        this.api = Integer.toString(api);
    }

    /** Commands with ports that are free. */
    String free(String commands) {
        return replaced(replaced(commands, GATEWAY, gateway), API, api);
    }

    /** The output of such commands with the ports of the document. */
    String written(String output) {
        return replaced(replaced(output, gateway, GATEWAY), api, API);
    }

    private static String replaced(String text, String port, String other) {
        return text.replaceAll("(127\\.0\\.0\\.1:|--port )" + port + "\\b", "$1" + other);
    }

    private static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
