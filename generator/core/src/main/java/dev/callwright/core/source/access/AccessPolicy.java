package dev.callwright.core.source.access;

import dev.callwright.core.limit.Limit;
import dev.callwright.core.source.diagnostic.SpecException;
import dev.callwright.core.source.tree.SpecSource;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Access rules and limits for reading a source: either one that the user named, or one that a document refers to. */
public final class AccessPolicy {
    private static final Duration TIME_LIMIT = Duration.ofSeconds(Limit.READING_SECONDS.value());

    private final Optional<AllowedFiles> files;
    private final AllowedServers servers;
    private final UrlCache urls;
    private final long deadline;
    private final long maxBytes;
    private long bytes;

    private AccessPolicy(Optional<AllowedFiles> files, AllowedServers servers, UrlCache urls, Duration time) {
        this.files = files;
        this.servers = servers;
        this.urls = urls;
        this.deadline = System.nanoTime() + time.toNanos();
        this.maxBytes = (long) Limit.REFERENCE_MEGABYTES.value() << 20;
    }

    /** The policy for a source that the user named: any file or pipe; its server, and redirects to public servers. */
    public static AccessPolicy forUserInput(SpecSource named, UrlCache urls) {
        return forUserInput(named, urls, TIME_LIMIT);
    }

    static AccessPolicy forUserInput(SpecSource named, UrlCache urls, Duration time) {
        return new AccessPolicy(
                Optional.empty(),
                AllowedServers.withPublic(named.url().map(List::of).orElse(List.of())),
                urls,
                time);
    }

    /** The policy for sources that a document refers to. */
    public static AccessPolicy forReferences(SpecSource document, ReferenceRules rules) {
        List<URI> named = new ArrayList<>(rules.allowedUrls());
        document.url().ifPresent(named::add);
        return new AccessPolicy(
                Optional.of(rules.files(document.file())),
                rules.remote() == RemoteReferences.ALLOWED
                        ? AllowedServers.withPublic(named)
                        : AllowedServers.only(named),
                rules.urls(),
                TIME_LIMIT);
    }

    /** The copies of documents from the network. */
    UrlCache urls() {
        return urls;
    }

    /** The file to read for a path; throws if access is denied. */
    Path file(Path named, Function<String, SpecException> abort) {
        if (files.isEmpty()) {
            return named;
        }
        AllowedFiles allowed = files.get();
        Path real = allowed.allowed(named)
                .orElseThrow(() -> abort.apply("references may only name files "
                        + (allowed.names().isEmpty() ? "in allowed folders" : "below " + allowed.names())
                        + "; to allow another folder, add it to the setting 'allowRefs'"));
        if (Files.exists(real) && !Files.isDirectory(real) && !Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            throw abort.apply("it is not a regular file; refer to a file");
        }
        return real;
    }

    /** Throws if access to a URL is denied. */
    void check(URI url, Function<String, SpecException> abort) {
        servers.refusal(url).ifPresent(reason -> {
            throw abort.apply(url + " is not fetched: " + reason + "; to allow it, add it to the setting 'allowRefs'");
        });
    }

    /** The time left for reading; not negative. */
    Duration timeLeft() {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    /** Adds to the number of bytes read. */
    void count(int read) {
        bytes += read;
    }

    /** The exceeded limit, after which nothing more is read; empty if there is none. */
    public Optional<Limit> exceeded() {
        if (bytes > maxBytes) {
            return Optional.of(Limit.REFERENCE_MEGABYTES);
        }
        return timeLeft().isZero() ? Optional.of(Limit.READING_SECONDS) : Optional.empty();
    }
}
