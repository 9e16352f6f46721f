package dev.callwright.gateway.testing;

import dev.callwright.gateway.call.GatewayLog;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A log that keeps its messages. */
public final class LogLines implements GatewayLog {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Override
    public void info(String message) {
        lines.add("info " + message);
    }

    @Override
    public void warn(String message) {
        lines.add("warn " + message);
    }

    /** The messages, each with its level before it. */
    public List<String> lines() {
        return List.copyOf(lines);
    }
}
