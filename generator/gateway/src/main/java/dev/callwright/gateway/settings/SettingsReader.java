package dev.callwright.gateway.settings;

import dev.callwright.core.request.ConfigSection;
import dev.callwright.core.source.diagnostic.Diagnostics;
import dev.callwright.core.source.diagnostic.SourceLocation;
import dev.callwright.core.text.MessageText;
import dev.callwright.gateway.settings.AssistantCalls.Most;
import dev.callwright.gateway.settings.GatewaySettings.Outputs;
import dev.callwright.gateway.settings.GatewaySettings.Rules;
import dev.callwright.gateway.settings.Listening.TlsFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the section {@code gateway} of the file, completed with the options of the command line. */
public final class SettingsReader {
    private static final long SHORTEST_RESULT = 4L << 10;

    private final ConfigSection gateway;
    private final GatewayFlags flags;
    private final Diagnostics diagnostics = new Diagnostics();

    private SettingsReader(ConfigSection gateway, GatewayFlags flags) {
        this.gateway = gateway;
        this.flags = flags;
    }

    /**
     * The settings.
     *
     * @param gateway the section {@code gateway} of the file; it may be absent
     * @param flags what the command line says
     * @throws dev.callwright.core.source.diagnostic.SpecException if they are invalid, or would let strangers call; it has every
     *     problem with its place
     */
    public static GatewaySettings read(ConfigSection gateway, GatewayFlags flags) {
        return new SettingsReader(gateway, flags).read();
    }

    private GatewaySettings read() {
        Listening listening = listening();
        CallerSources callers = new CallersReader(gateway.member("callers"), diagnostics)
                .read(flags.listener().token());
        if (!listening.isLoopback()) {
            refuseStrangers(listening, callers);
        }
        GatewaySettings settings = new GatewaySettings(
                listening,
                callers,
                new SecretsReader(gateway, diagnostics).read(flags.store()),
                rules(),
                new LimitsReader(gateway, diagnostics).read(),
                assistants(gateway.member("mcp")),
                outputs());
        diagnostics.throwIfErrors();
        return settings;
    }

    private Listening listening() {
        ConfigSection tls = gateway.member("tls");
        return new Listening(
                flags.listener().host().or(gateway.member("host")::text).orElse(Listening.HOST),
                flags.listener()
                        .port()
                        .or(() -> gateway.member("port").text().map(Integer::valueOf))
                        .orElse(Listening.PORT),
                tls.member("certificate")
                        .path()
                        .flatMap(certificate -> tls.member("key").path().map(key -> new TlsFiles(certificate, key))),
                SectionTexts.isTrue(gateway.member("behindProxy")),
                SectionTexts.list(gateway.member("hosts")),
                SectionTexts.list(gateway.member("origins")));
    }

    private void refuseStrangers(Listening listening, CallerSources callers) {
        List<String> missing = new ArrayList<>();
        if (callers.isOpen()) {
            missing.add("callers that prove who they are (gateway.callers.tokens, gateway.callers.oidc or --token)");
        }
        if (listening.tls().isEmpty() && !listening.behindProxy()) {
            missing.add("TLS (gateway.tls, or gateway.behindProxy: true if a proxy in front speaks HTTPS)");
        }
        if (!missing.isEmpty()) {
            diagnostics.error(
                    place("host", flags.listener().host()),
                    "other machines could reach the gateway at '" + MessageText.piece(listening.host())
                            + "', and use its credentials; it does not start there without "
                            + String.join(" and ", missing));
        }
    }

    private SourceLocation place(String key, Optional<?> flag) {
        return flag.isPresent()
                ? SourceLocation.of("--" + key)
                : gateway.member(key).location();
    }

    private Rules rules() {
        return new Rules(
                flags.policy().or(gateway.member("policy")::path),
                flags.switches().readOnly() || SectionTexts.isTrue(gateway.member("readOnly")));
    }

    private AssistantCalls assistants(ConfigSection mcp) {
        ConfigSection limit = mcp.member("responseLimit");
        long longest = limit.text().map(Quantity::bytes).orElse(40L << 10);
        if (longest < SHORTEST_RESULT) {
            diagnostics.error(limit.location(), "the result of a call needs at least 4KB, for its status and notes");
        }
        Most writing = SectionTexts.isTrue(mcp.member("write")) ? Most.WRITE : Most.READ;
        return new AssistantCalls(
                SectionTexts.isTrue(mcp.member("irreversible")) ? Most.IRREVERSIBLE : writing,
                longest,
                SectionTexts.list(mcp.member("pinned")));
    }

    private Outputs outputs() {
        ConfigSection audit = gateway.member("audit");
        Optional<String> file = audit.text().map(name -> name.equals("-") ? name : audit.resolved(name));
        boolean isWithoutSite =
                gateway.member("site").text().filter("false"::equals).isPresent();
        return new Outputs(
                flags.audit().or(() -> file),
                !isWithoutSite && !flags.switches().noSite());
    }
}
