package dev.callwright.cli;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Signals to this process, as far as the operating system has them. The compiler warns of each use of {@code sun.misc.Signal},
 * which is all that Java has for them, so it is used by reflection.
 */
final class Signals implements AutoCloseable {
    private static final String RELOAD = "HUP";
    /** The exit code of a process that a signal ended. */
    static final int KILLED = 130;

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    /** What handled the signals before, by signal. */
    private final Map<Object, Object> before = new LinkedHashMap<>();

    private volatile boolean isEnding;

    private Signals() {}

    /** Catches from now on the signals that end a server or ask it to reload. */
    static Signals caught() {
        Signals signals = new Signals();
        signals.onSignal("TERM");
        signals.onSignal("INT");
        signals.onSignal(RELOAD);
        return signals;
    }

    /** Waits for a signal to end, and runs an action for each signal to reload before it. */
    void untilEnd(Runnable reload) throws InterruptedException {
        while (received.take().equals(RELOAD)) {
            reload.run();
        }
    }

    private void receive(String name) {
        // Whoever signals once more does not want to wait for calls.
        if (isEnding && !name.equals(RELOAD)) {
            Runtime.getRuntime().halt(KILLED);
        }
        isEnding |= !name.equals(RELOAD);
        received.add(name);
    }

    private void onSignal(String name) {
        try {
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object onSignal = Proxy.newProxyInstance(
                    Signals.class.getClassLoader(),
                    new Class<?>[] {handler},
                    (proxy, method, arguments) -> handled(proxy, method, name, arguments));
            Object signal = Class.forName("sun.misc.Signal")
                    .getConstructor(String.class)
                    .newInstance(name);
            before.put(signal, handle(signal, onSignal));
        } catch (ReflectiveOperationException e) {
            // Windows has no HUP, and -Xrs leaves all signals to the operating system: the process ends without a
            // drain.
            return;
        }
    }

    private @Nullable Object handled(Object proxy, Method method, String name, @Nullable Object[] arguments) {
        return switch (method.getName()) {
            case "handle" -> {
                receive(name);
                yield null;
            }
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> name;
        };
    }

    // Returns what handled the signal before.
    private static Object handle(Object signal, Object handler) throws ReflectiveOperationException {
        Object before = signal.getClass()
                .getMethod("handle", signal.getClass(), Class.forName("sun.misc.SignalHandler"))
                .invoke(null, signal, handler);
        return Objects.requireNonNull(before, "a signal always has a handler, if only the usual one");
    }

    /** Signals are handled as before. */
    @Override
    public void close() {
        before.forEach((signal, handler) -> {
            try {
                handle(signal, handler);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("a signal that was caught cannot be left", e);
            }
        });
    }
}
