package dev.callwright.gateway.limit;

import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AbstractCompareAndSwapBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.AsyncCompareAndSwapOperation;
import io.github.bucket4j.distributed.proxy.generic.compare_and_swap.CompareAndSwapOperation;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import io.github.bucket4j.redis.consts.LuaScripts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import redis.clients.jedis.UnifiedJedis;

/** The states of buckets in Redis, which are replaced if nobody else did so meanwhile. */
final class RedisBucketStore extends AbstractCompareAndSwapBasedProxyManager<byte[]> {
    // Kept so much longer than a bucket takes to be full again; then a new one is as good.
    private static final ExpirationAfterWriteStrategy EXPIRATION =
            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofSeconds(10));
    private static final byte[] CREATE = ascii(LuaScripts.SCRIPT_SET_NX_PX);
    private static final byte[] REPLACE = ascii(LuaScripts.SCRIPT_COMPARE_AND_SWAP_PX);

    private final UnifiedJedis redis;

    RedisBucketStore(UnifiedJedis redis, Duration timeout) {
        super(ClientSideConfig.getDefault().withRequestTimeout(timeout));
        this.redis = redis;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    protected CompareAndSwapOperation beginCompareAndSwapOperation(byte[] key) {
        return new CompareAndSwapOperation() {
            // Timeouts are those of the connection.
            @Override
            public Optional<byte[]> getStateData(Optional<Long> timeoutNanos) {
                return Optional.ofNullable(redis.get(key));
            }

            @Override
            public boolean compareAndSwap(
                    byte @Nullable [] before, byte[] after, RemoteBucketState state, Optional<Long> timeoutNanos) {
                byte[] lifetime = ascii(Long.toString(EXPIRATION.calculateTimeToLiveMillis(state, currentTimeNanos())));
                Object swapped = before == null
                        ? redis.eval(CREATE, List.of(key), List.of(after, lifetime))
                        : redis.eval(REPLACE, List.of(key), List.of(before, after, lifetime));
                return Long.valueOf(1).equals(swapped);
            }
        };
    }

    @Override
    protected AsyncCompareAndSwapOperation beginAsyncCompareAndSwapOperation(byte[] key) {
        throw new UnsupportedOperationException("the connections block");
    }

    @Override
    protected CompletableFuture<Void> removeAsync(byte[] key) {
        throw new UnsupportedOperationException("the connections block");
    }

    @Override
    public void removeProxy(byte[] key) {
        redis.del(key);
    }

    @Override
    public boolean isAsyncModeSupported() {
        return false;
    }

    @Override
    public boolean isExpireAfterWriteSupported() {
        return true;
    }
}
