package dev.callwright.gateway.upstream;

import dev.callwright.gateway.call.GatewayProblem;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.jetty.client.Destination;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.SocketAddressResolver;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Resolves the host of a new connection, once, and gives the client nothing but the addresses that were checked: a second look-up could
 * answer with others.
 */
final class PinnedResolver extends AbstractLifeCycle implements SocketAddressResolver {
    private static final int THREADS = 4;
    private static final int QUEUE = 1024;

    private final AddressRules rules;
    private final Duration timeout;
    private final Scheduler scheduler;
    // Look-ups block, and threads of the client must not.
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS, THREADS, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE), PinnedResolver::thread);

    PinnedResolver(AddressRules rules, Duration timeout, Scheduler scheduler) {
        this.rules = rules;
        this.timeout = timeout;
        this.scheduler = scheduler;
        threads.allowCoreThreadTimeOut(true);
    }

    @Override
    public void resolve(String host, int port, Map<String, Object> context, Promise<List<InetSocketAddress>> promise) {
        if (!(context.get(Destination.CONTEXT_KEY) instanceof Destination destination)) {
            promise.failed(new IllegalStateException("a connection without a destination"));
            return;
        }
        String scheme = destination.getOrigin().getScheme();
        AtomicBoolean isDone = new AtomicBoolean();
        Scheduler.Task late = scheduler.schedule(
                () -> {
                    if (isDone.compareAndSet(false, true)) {
                        promise.failed(
                                GatewayProblem.late("The address of the API's host could not be looked up within "
                                        + timeout.toMillis() + " ms."));
                    }
                },
                timeout.toMillis(),
                TimeUnit.MILLISECONDS);
        try {
            threads.execute(() -> resolve(new ServerOrigin(scheme, host, port), promise, isDone, late));
        } catch (RejectedExecutionException e) {
            late.cancel();
            if (isDone.compareAndSet(false, true)) {
                promise.failed(e);
            }
        }
    }

    private void resolve(
            ServerOrigin origin, Promise<List<InetSocketAddress>> promise, AtomicBoolean isDone, Scheduler.Task late) {
        if (isDone.get()) {
            return;
        }
        try {
            List<InetSocketAddress> addresses = rules.addresses(origin).stream()
                    .map(address -> new InetSocketAddress(address, origin.port()))
                    .toList();
            late.cancel();
            if (isDone.compareAndSet(false, true)) {
                promise.succeeded(addresses);
            }
        } catch (RuntimeException e) {
            late.cancel();
            if (isDone.compareAndSet(false, true)) {
                promise.failed(e);
            }
        }
    }

    @Override
    protected void doStop() {
        threads.shutdownNow();
    }

    private static Thread thread(Runnable lookUp) {
        Thread thread = new Thread(lookUp, "callwright-addresses");
        thread.setDaemon(true);
        return thread;
    }
}
