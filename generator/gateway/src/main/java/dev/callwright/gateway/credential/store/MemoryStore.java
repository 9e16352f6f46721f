package dev.callwright.gateway.credential.store;

import dev.callwright.gateway.credential.secret.SecretValues;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps secrets until the process ends. */
public final class MemoryStore implements SecretStore {
    private final Map<Key, SecretValues> secrets = new ConcurrentHashMap<>();

    private record Key(String provider, String scheme) {}

    @Override
    public Optional<SecretValues> get(String provider, String scheme) {
        return Optional.ofNullable(secrets.get(new Key(provider, scheme)));
    }

    @Override
    public void put(String provider, Map<String, SecretValues> byScheme) {
        byScheme.forEach((scheme, values) -> secrets.put(new Key(provider, scheme), values));
    }

    @Override
    public boolean delete(String provider, String scheme) {
        return secrets.remove(new Key(provider, scheme)) != null;
    }

    @Override
    public Keeping keeping() {
        return Keeping.MEMORY;
    }
}
