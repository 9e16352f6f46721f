package dev.callwright.gateway.credential.store;

import dev.callwright.gateway.credential.secret.SecretException;
import dev.callwright.gateway.credential.secret.SecretValues;
import dev.callwright.gateway.credential.store.StoreRow.Name;
import dev.callwright.gateway.credential.store.StoreRow.Sealing;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Keeps secrets in an encrypted file. Each row is bound to its API, its scheme and its file, and all rows together are sealed: rows
 * cannot be changed, moved, removed, or replaced by older ones. An older file as a whole is noticed while the gateway runs; after a
 * restart it cannot be told from the newest one. Changes of other processes are noticed within a second.
 */
public final class FileStore implements SecretStore {
    private static final int SALT_BYTES = 32;

    private final StoreFile file;
    private final StoreKeySource source;
    private final StoreLimits limits;
    private final Consumer<String> operator;
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime());
    private volatile Content content;

    private FileStore(StoreFile file, StoreKeySource source, StoreLimits limits, Consumer<String> operator) {
        this.file = file;
        this.source = source;
        this.limits = limits;
        this.operator = operator;
        this.content = new Content(Optional.empty(), Map.of(), Optional.empty(), file.state());
        this.content = read(content);
    }

    /** What is in the file, decrypted; without a document if there is none yet. */
    private record Content(
            Optional<StoreDocument> document,
            Map<Name, SecretValues> secrets,
            Optional<Sealing> sealing,
            List<Object> state) {
        Content {
            secrets = Collections.unmodifiableMap(new LinkedHashMap<>(secrets));
        }
    }

    /**
     * Opens a store; the first write makes its file.
     *
     * @throws SecretException if the file cannot be used; its message says why, for the operator
     */
    public static FileStore open(
            StoreSettings settings, Function<String, Optional<String>> environment, Consumer<String> operator) {
        return open(settings, environment, operator, StoreLimits.USUAL);
    }

    static FileStore open(
            StoreSettings settings,
            Function<String, Optional<String>> environment,
            Consumer<String> operator,
            StoreLimits limits) {
        StoreKeySource source = StoreKeySource.of(settings, environment, operator);
        return new FileStore(new StoreFile(settings.file(), limits.lockTime()), source, limits, operator);
    }

    private Content read(Content known) {
        List<Object> state = file.state();
        try {
            Optional<byte[]> text = file.read();
            if (text.isEmpty()) {
                return new Content(known.document(), known.secrets(), known.sealing(), state);
            }
            StoreDocument.Sealed sealed = StoreDocument.read(text.get());
            return opened(sealed, known, state);
        } catch (StoreDamage e) {
            throw refused(e.text());
        } catch (IOException e) {
            throw refused("it cannot be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private Content opened(StoreDocument.Sealed sealed, Content known, List<Object> state) {
        StoreDocument document = sealed.document();
        if (document.kind() != source.kind()) {
            throw refused(
                    "it was made with another kind of key (" + document.kind().key() + ")");
        }
        Sealing sealing = sealing(document, known);
        if (!sealing.keys().isCheck(document.check())) {
            throw refused("the key of " + source.origin()
                    + " does not open it; it is wrong, or the head of the file was" + " changed");
        }
        Map<Name, SecretValues> secrets = new LinkedHashMap<>();
        for (StoreRow row : document.rows()) {
            try {
                secrets.put(row.name(), row.open(sealing));
            } catch (GeneralSecurityException e) {
                throw refused("the row of " + row.name() + " was changed, or comes from another place");
            }
        }
        if (!sealing.keys().isSeal(document.unsealed(), sealed.seal())) {
            throw refused("rows were removed, or replaced by older ones");
        }
        long newest = known.document().map(StoreDocument::generation).orElse(0L);
        if (document.generation() < newest) {
            throw refused("it is older than what the gateway has read before; restart the gateway to use it");
        }
        return new Content(Optional.of(document), secrets, Optional.of(sealing), state);
    }

    // Making keys takes time, so they are made anew for another salt only.
    private Sealing sealing(StoreDocument document, Content known) {
        return known.sealing()
                .filter(sealing -> sealing.salt().equals(document.salt()))
                .filter(sealing -> known.document()
                        .filter(each -> each.iterations() == document.iterations())
                        .isPresent())
                .orElseGet(() -> new Sealing(source.keys(document.salt(), document.iterations()), document.salt()));
    }

    private SecretException refused(String why) {
        return SecretException.refused(
                "the store " + file + " cannot be used: " + why,
                "The store of the gateway cannot be used; the log of the gateway says why.");
    }

    @Override
    public Optional<SecretValues> get(String provider, String scheme) {
        long now = System.nanoTime();
        long last = lookedAt.get();
        if (now - last >= limits.every().toNanos()
                && lookedAt.compareAndSet(last, now)
                && !file.state().equals(content.state())) {
            readAgain();
        }
        return Optional.ofNullable(content.secrets().get(new Name(provider, scheme)));
    }

    private synchronized void readAgain() {
        try {
            content = read(content);
            if (content.state().isEmpty()) {
                operator.accept("the store " + file + " has gone; the gateway keeps what it has read before");
            }
        } catch (SecretException e) {
            // What was read before is still right; the same file is not read again.
            Content known = content;
            content = new Content(known.document(), known.secrets(), known.sealing(), file.state());
            operator.accept(e.text() + "; the gateway keeps what it has read before");
        }
    }

    @Override
    public void put(String provider, Map<String, SecretValues> byScheme) {
        change(secrets -> {
            byScheme.forEach((scheme, values) -> secrets.put(new Name(provider, scheme), values));
            return true;
        });
    }

    @Override
    public boolean delete(String provider, String scheme) {
        return change(secrets -> secrets.remove(new Name(provider, scheme)) != null);
    }

    private interface Change {
        boolean isMade(Map<Name, SecretValues> secrets);
    }

    // Other processes may have written since; what they wrote is kept.
    private synchronized boolean change(Change change) {
        try {
            return file.locked(() -> {
                Content known = read(content);
                Map<Name, SecretValues> secrets = new LinkedHashMap<>(known.secrets());
                boolean isMade = change.isMade(secrets);
                content = isMade ? written(known, secrets) : known;
                return isMade;
            });
        } catch (IOException e) {
            throw said(refused("it cannot be written: " + e.getClass().getSimpleName() + " " + e.getMessage()));
        } catch (StoreDamage e) {
            throw said(refused("it cannot be written: " + e.text()));
        } catch (SecretException e) {
            throw said(e);
        }
    }

    private SecretException said(SecretException cause) {
        operator.accept(cause.text());
        return cause;
    }

    private Content written(Content known, Map<Name, SecretValues> secrets) throws IOException, StoreDamage {
        if (secrets.size() > StoreDocument.MOST_ROWS) {
            throw new StoreDamage("it would have more than " + StoreDocument.MOST_ROWS + " rows");
        }
        StoreDocument before = known.document().orElse(null);
        String salt = before == null ? Base64.getEncoder().encodeToString(StoreKeys.random(SALT_BYTES)) : before.salt();
        int used = before != null
                ? before.iterations()
                : source.kind() == StoreKeySource.Kind.PASSPHRASE ? limits.iterations() : 0;
        Sealing sealing = known.sealing().orElseGet(() -> new Sealing(source.keys(salt, used), salt));
        long generation = before == null ? 1 : before.generation() + 1;
        List<StoreRow> rows = new ArrayList<>();
        secrets.forEach((name, values) -> rows.add(known.document().stream()
                .flatMap(document -> document.rows().stream())
                .filter(row ->
                        row.name().equals(name) && values.equals(known.secrets().get(name)))
                .findFirst()
                .orElseGet(() -> StoreRow.of(name, generation, values, sealing))));
        StoreDocument next =
                new StoreDocument(source.kind(), used, salt, sealing.keys().check(), generation, rows);
        file.replace(next.text(sealing.keys().seal(next.unsealed())));
        return new Content(Optional.of(next), secrets, Optional.of(sealing), file.state());
    }

    @Override
    public Keeping keeping() {
        return Keeping.FILE;
    }
}
