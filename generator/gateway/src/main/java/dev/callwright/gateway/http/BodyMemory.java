package dev.callwright.gateway.http;

import dev.callwright.gateway.call.GatewayProblem;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The memory that JSON bodies take together. A caller may send as many bodies at once as it may make calls, each of them as long as a body
 * may be, and the tree of a body takes many times the memory of its text: without a bound one caller could end the gateway.
 */
final class BodyMemory {
    // The text, and what it is collected in.
    private static final int TEXT = 2;
    // An object with a short member has three marks, and takes some 250 bytes.
    private static final int MARK = 90;

    private final long most;
    private final long largestTree;
    private final AtomicLong used = new AtomicLong();

    /**
     * @param most the most bytes
     * @param largestTree the most bytes of a tree, whatever its text is
     */
    BodyMemory(long most, long largestTree) {
        this.most = most;
        this.largestTree = largestTree;
    }

    /** The memory of a body that is about to be read. */
    Share share() {
        return new Share();
    }

    // Those in texts count too: it is a bound.
    private static long marks(byte[] json) {
        long marks = 0;
        for (byte each : json) {
            if (each == ',' || each == ':' || each == '[' || each == '{') {
                marks++;
            }
        }
        return marks;
    }

    /** What one body takes. */
    final class Share {
        private long text;
        private long taken;
        private boolean isClosed;

        /**
         * Takes what further bytes of the text need.
         *
         * @throws GatewayProblem with status 503 if that is too much now
         */
        synchronized void read(int bytes) {
            text += bytes;
            change(TEXT * text);
        }

        /**
         * Takes what the tree of a text needs, which is more the more values it has.
         *
         * @throws GatewayProblem with status 503 if that is too much now
         */
        synchronized void parse(byte[] json) {
            change((TEXT + 1) * text + Math.min(MARK * marks(json), largestTree));
        }

        /** Gives back what the tree needed. */
        synchronized void sent() {
            change(TEXT * text);
        }

        /** Gives everything back. */
        synchronized void close() {
            change(0);
            isClosed = true;
        }

        private void change(long wanted) {
            long more = isClosed ? 0 : wanted - taken;
            if (used.addAndGet(more) > most && more > 0) {
                used.addAndGet(-more);
                throw GatewayProblem.later(
                        503,
                        "The gateway is busy",
                        "the bodies that are being read take all the memory that there is for them",
                        Duration.ofSeconds(1));
            }
            taken += more;
        }
    }
}
