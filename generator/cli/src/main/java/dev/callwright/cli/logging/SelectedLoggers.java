package dev.callwright.cli.logging;

import dev.callwright.gateway.call.GatewayLog;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;
import org.slf4j.event.Level;
import org.slf4j.helpers.NOPLogger;

/**
 * Loggers by name: those of the gateway, and the warnings of its server and client. All others are silent; the parser of documents
 * logs what is a problem of the document, which commands report themselves.
 */
final class SelectedLoggers implements ILoggerFactory {
    private final GatewayLog log;

    SelectedLoggers() {
        this(GatewayLog.lines(
                new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true), Clock.systemUTC()));
    }

    SelectedLoggers(GatewayLog log) {
        this.log = log;
    }

    @Override
    public Logger getLogger(String name) {
        if (name.startsWith("dev.callwright.gateway.")) {
            return new OperatorLogger(name, Level.INFO, log);
        }
        // What it warns of are requests, which it quotes: they are answered with 400, and could fill the log.
        if (name.startsWith("org.eclipse.jetty.http.")) {
            return new OperatorLogger(name, Level.ERROR, log);
        }
        return name.startsWith("org.eclipse.jetty.") ? new OperatorLogger(name, Level.WARN, log) : NOPLogger.NOP_LOGGER;
    }
}
