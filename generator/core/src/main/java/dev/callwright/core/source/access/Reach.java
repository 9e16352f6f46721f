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

/** What may be read, and how much of it: everything that the user named, or what the references of a document may name. */
public final class Reach {
    private static final Duration TIME = Duration.ofSeconds(Limit.READING_SECONDS.value());

    private final Optional<AllowedFiles> files;
    private final AllowedServers servers;
    private final long deadline;
    private final long mostBytes;
    private long bytes;

    private Reach(Optional<AllowedFiles> files, AllowedServers servers, Duration time) {
        this.files = files;
        this.servers = servers;
        this.deadline = System.nanoTime() + time.toNanos();
        this.mostBytes = (long) Limit.REFERENCE_MEGABYTES.value() << 20;
    }

    /** What the user named: any file, pipes too; its server, and public ones where that leads to. */
    public static Reach ofUser(SpecSource named) {
        return ofUser(named, TIME);
    }

    static Reach ofUser(SpecSource named, Duration time) {
        return new Reach(
                Optional.empty(),
                AllowedServers.withPublic(named.url().map(List::of).orElse(List.of())),
                time);
    }

    /** What the references of a document may name. */
    public static Reach ofReferences(SpecSource document, ReferenceRules rules) {
        List<URI> named = new ArrayList<>(rules.urls());
        document.url().ifPresent(named::add);
        return new Reach(
                Optional.of(rules.files(document.file())),
                rules.remote() == RemoteReferences.ALLOWED
                        ? AllowedServers.withPublic(named)
                        : AllowedServers.only(named),
                TIME);
    }

    /** The file to read for a name; throws if it may not be read. */
    Path file(Path named, Function<String, SpecException> abort) {
        if (files.isEmpty()) {
            return named;
        }
        AllowedFiles allowed = files.get();
        Path real = allowed.allowed(named)
                .orElseThrow(() -> abort.apply("references lead to files below "
                        + (allowed.names().isEmpty() ? "no folder here" : allowed.names())
                        + " only; if this document may read elsewhere, allow the folder with --allow-refs (setting"
                        + " 'allowRefs')"));
        if (Files.exists(real) && !Files.isDirectory(real) && !Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
            throw abort.apply("it is no regular file; refer to a file");
        }
        return real;
    }

    /** Throws if a URL may not be fetched. */
    void check(URI url, Function<String, SpecException> abort) {
        servers.refusal(url).ifPresent(reason -> {
            throw abort.apply(url + " is not fetched: " + reason
                    + "; if it may be, name it with --allow-refs (setting 'allowRefs')");
        });
    }

    /** The time that is left for reading; never negative. */
    Duration timeLeft() {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    /** Notes that so much was read. */
    void count(int read) {
        bytes += read;
    }

    /** The limit that was reached, if one was; then nothing more is read. */
    public Optional<Limit> exceeded() {
        if (bytes > mostBytes) {
            return Optional.of(Limit.REFERENCE_MEGABYTES);
        }
        return timeLeft().isZero() ? Optional.of(Limit.READING_SECONDS) : Optional.empty();
    }
}
