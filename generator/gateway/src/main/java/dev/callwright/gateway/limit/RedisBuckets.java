package dev.callwright.gateway.limit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import redis.clients.jedis.ClientSetInfoConfig;
import redis.clients.jedis.ConnectionPoolConfig;
import redis.clients.jedis.DefaultJedisClientConfig;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.SslOptions;
import redis.clients.jedis.SslVerifyMode;
import redis.clients.jedis.exceptions.JedisConnectionException;

/**
 * Buckets that instances share through Redis. Its connections block, so threads of their own use them: each key has one thread, so
 * that the calls of one caller do not fight for a bucket. The clocks of the instances should agree to a fraction of the period.
 */
final class RedisBuckets implements Buckets {
    private static final int LANES = 4;
    private static final int WAITING = 256;

    private final RedisSettings settings;
    private final RedisClient redis;
    private final RedisBucketStore store;
    private final List<ExecutorService> lanes = new ArrayList<>();

    /** Connects when the first bucket is used. */
    RedisBuckets(RedisSettings settings) {
        this.settings = settings;
        this.redis = client(settings);
        this.store = new RedisBucketStore(redis, settings.timeout());
        for (int i = 0; i < LANES; i++) {
            lanes.add(lane());
        }
    }

    private static RedisClient client(RedisSettings settings) {
        DefaultJedisClientConfig.Builder config = DefaultJedisClientConfig.builder()
                .timeoutMillis((int) settings.timeout().toMillis())
                .database(settings.database())
                .clientSetInfoConfig(ClientSetInfoConfig.DISABLED);
        settings.credentials().ifPresent(config::credentials);
        if (settings.isSecure()) {
            config.sslOptions(
                    SslOptions.builder().sslVerifyMode(SslVerifyMode.FULL).build());
        }
        ConnectionPoolConfig pool = new ConnectionPoolConfig();
        pool.setMaxTotal(LANES);
        pool.setMaxWait(settings.timeout());
        return RedisClient.builder()
                .hostAndPort(settings.host(), settings.port())
                .clientConfig(config.build())
                .poolConfig(pool)
                .build();
    }

    private static ExecutorService lane() {
        ThreadPoolExecutor lane =
                new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING), task -> {
                    Thread thread = new Thread(task, "callwright-redis");
                    thread.setDaemon(true);
                    return thread;
                });
        lane.allowCoreThreadTimeOut(true);
        return lane;
    }

    /** Fails if Redis does not answer, or not in time. */
    @Override
    public CompletableFuture<Duration> take(String key, CallRate rate) {
        String name = "callwright:rate:" + rate + ":" + digest(key);
        CompletableFuture<Duration> taken = new CompletableFuture<>();
        try {
            lanes.get(Math.floorMod(name.hashCode(), LANES)).execute(() -> take(name, rate, taken));
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(e);
        }
        return taken.orTimeout(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    private void take(String name, CallRate rate, CompletableFuture<Duration> taken) {
        // Who waited too long was told so.
        if (taken.isDone()) {
            return;
        }
        try {
            taken.complete(LocalBuckets.waiting(store.builder()
                    .build(name.getBytes(StandardCharsets.US_ASCII), rate::bucket)
                    .tryConsumeAndReturnRemaining(1)));
        } catch (JedisConnectionException e) {
            // The other connections are likely to be broken too.
            redis.getPool().clear();
            taken.completeExceptionally(e);
        } catch (RuntimeException e) {
            taken.completeExceptionally(e);
        }
    }

    // Names of callers are nobody's business who can read Redis, and can have any length.
    private static String digest(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The server without user and password. */
    @Override
    public String toString() {
        return settings.toString();
    }

    @Override
    public void close() {
        lanes.forEach(ExecutorService::shutdown);
        redis.close();
    }
}
