package dev.callwright.core.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;

/**
 * Runs snippets as a process of its own, and names each to a recording {@link ContractServer} before it runs. The arguments are
 * the URL of the server and the classes. What the SDK says of the answers does not matter.
 */
public final class MarkedRunner {
    private MarkedRunner() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        PrintStream out = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        HttpClient http = HttpClient.newHttpClient();
        for (int i = 1; i < arguments.length; i++) {
            URI mark = URI.create(arguments[0] + "/__contract__/mark?" + (i - 1));
            http.send(HttpRequest.newBuilder(mark).build(), BodyHandlers.discarding());
            try {
                var main = Class.forName(arguments[i]).getDeclaredMethod("main", String[].class);
                main.setAccessible(true);
                main.invoke(null, (Object) new String[0]);
            } catch (InvocationTargetException e) {
                // Most calls are refused, for their arguments only have the right types.
                if (!e.getCause().getClass().getName().contains("Exception")) {
                    out.println(arguments[i] + " failed: " + e.getCause());
                }
            } catch (ReflectiveOperationException e) {
                out.println(arguments[i] + " cannot be run: " + e);
            }
        }
    }
}
