package dev.callwright.core.naming.lock;

/**
 * The place of a name in a lock.
 *
 * @param section the kind of owner
 * @param owner what has the name
 * @param key the name's key
 */
record LockPlace(String section, String owner, String key) {
    /** Section and key. */
    LockKey lockKey() {
        return new LockKey(section, key);
    }
}
