package dev.callwright.core.batch.run;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Measures threads, as far as this Java does. */
final class ThreadMeter {
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    /** What a thread took so far. */
    record Reading(long cpuNanos, long allocatedBytes) {
        static final Reading NONE = new Reading(0, 0);
    }

    /** What a thread took so far; nothing if it has ended. */
    Reading of(Thread thread) {
        long id = thread.getId();
        long cpu = threads.isThreadCpuTimeEnabled() ? threads.getThreadCpuTime(id) : 0;
        long allocated = threads instanceof com.sun.management.ThreadMXBean all && all.isThreadAllocatedMemoryEnabled()
                ? all.getThreadAllocatedBytes(id)
                : 0;
        return new Reading(Math.max(0, cpu), Math.max(0, allocated));
    }
}
