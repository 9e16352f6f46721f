package dev.callwright.core.naming.plan;

import dev.callwright.core.model.ApiModel;
import dev.callwright.core.model.HeaderOption;
import dev.callwright.core.model.Server;
import dev.callwright.core.naming.lock.LockKey;
import dev.callwright.core.naming.lock.LockKeys;
import dev.callwright.core.naming.lock.LockedNames;
import dev.callwright.core.naming.scope.NameRequest;
import dev.callwright.core.naming.scope.ReservedWords;
import dev.callwright.core.naming.scope.Scope;
import dev.callwright.core.naming.scope.Scope.Case;
import dev.callwright.core.naming.word.Casing;
import dev.callwright.core.naming.word.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names of servers and of client options.
 *
 * @param constants the names of servers by URL
 * @param variables the names of client options that set a variable of the URL, by the variable's name in the document
 * @param headers the names of client options that set a header, by the header
 */
public record ServerNames(Map<String, String> constants, Map<String, String> variables, Map<String, String> headers) {
    private static final int MAX_WORDS = 3;
    private static final Set<String> NOISE = Set.of(
            "the",
            "a",
            "an",
            "our",
            "server",
            "servers",
            "environment",
            "env",
            "api",
            "url",
            "endpoint",
            "host",
            "base");

    /**
     * The names, with servers in the given casing.
     *
     * @param locked the names of an earlier release
     */
    public static ServerNames of(ApiModel model, Casing casing, Locked locked) {
        LockedNames lock = locked.names();
        List<NameRequest<String>> servers = new ArrayList<>();
        for (Server server : model.servers()) {
            servers.add(NameRequest.of(server.url(), 0, server.url())
                    .candidates(
                            casing.join(words(server)),
                            () -> List.of(
                                    casing.join(urlWords(server)),
                                    casing.join(Words.of(server.url()).ascii().list())))
                    .published(lock.published(locked.key(), server.url()))
                    .in("server"));
        }
        List<NameRequest<String>> variables = new ArrayList<>();
        for (String variable : model.serverVariables().keySet()) {
            variables.add(NameRequest.of(variable, 0, variable)
                    .candidates(Words.of(variable).ascii().lowerCamel(), List::of)
                    .published(lock.published(LockKeys.SERVER_VARIABLE, variable))
                    .in("server"));
        }
        Map<String, String> headers = headers(model, lock);
        Scope options = new Scope(Casing.LOWER_CAMEL, Case.IGNORED, ReservedWords.CLIENT_SETTINGS);
        // Their names are given, so a variable of a server that comes later does not take them.
        headers.values().forEach(options::take);
        ServerNames names = new ServerNames(
                new Scope(casing, Case.IGNORED, new Scope.Reserved(Set.of(), "_")).assign(servers),
                options.assign(variables),
                headers);
        names.constants.forEach((url, name) -> {
            // The only server of a document has no name in an SDK.
            if (names.constants.size() > 1 || lock.published(locked.key(), url).isPresent()) {
                lock.publish(locked.key(), url, name);
            }
        });
        names.variables.forEach((variable, name) -> lock.publish(LockKeys.SERVER_VARIABLE, variable, name));
        names.headers.forEach((header, name) -> lock.publish(LockKeys.HEADER_OPTION, header, name));
        return names;
    }

    /**
     * The lock, and the key of servers in it.
     *
     * @param names the lock
     * @param key the key
     */
    public record Locked(LockedNames names, LockKey key) {}

    private static Map<String, String> headers(ApiModel model, LockedNames lock) {
        List<NameRequest<String>> headers = new ArrayList<>();
        for (HeaderOption option : model.settings().headers().options()) {
            headers.add(NameRequest.of(option.header(), 0, option.name())
                    .candidates(
                            Words.of(option.name()).ascii().lowerCamel(),
                            () -> List.of(Words.of(option.header()).ascii().lowerCamel()))
                    .published(lock.published(LockKeys.HEADER_OPTION, option.header()))
                    .in("header"));
        }
        return new Scope(Casing.LOWER_CAMEL, Case.IGNORED, ReservedWords.HEADER_OPTIONS).assign(headers);
    }

    private static List<String> words(Server server) {
        if (!server.name().isBlank()) {
            return Words.of(server.name()).ascii().list();
        }
        List<String> words = Words.of(server.description()).ascii().list().stream()
                .filter(word -> !NOISE.contains(word))
                .toList();
        boolean isName = !server.description().isBlank() && !words.isEmpty() && words.size() <= MAX_WORDS;
        return isName ? words : urlWords(server);
    }

    private static List<String> urlWords(Server server) {
        String address = server.url().replaceFirst("^[a-zA-Z]+://", "");
        String fixed = address.replaceAll("\\{[^{}]*}", "");
        return Words.of(fixed.chars().anyMatch(Character::isLetterOrDigit) ? fixed : address)
                .ascii()
                .list();
    }
}
