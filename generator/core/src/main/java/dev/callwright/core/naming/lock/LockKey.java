package dev.callwright.core.naming.lock;

/**
 * One of the names that the lock holds for an owner.
 *
 * @param section the kind of owner, such as {@code types}
 * @param key the name's key, such as {@code java}
 */
public record LockKey(String section, String key) {}
