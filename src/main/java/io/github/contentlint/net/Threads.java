package io.github.contentlint.net;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The few threads that all requests share. */
final class Threads implements AutoCloseable {

    /** Look-ups may each wait for a name server. */
    private static final int LOOK_UPS = 8;

    private static final int CLIENT = 2;
    private static final long IDLE_SECONDS = 5;

    private static final ThreadFactory FACTORY = task -> {
        Thread thread = new Thread(task, "content-lint remote");
        thread.setDaemon(true);
        return thread;
    };

    final ScheduledThreadPoolExecutor coordinator = new ScheduledThreadPoolExecutor(1, FACTORY);
    final ThreadPoolExecutor lookUps = pool(LOOK_UPS);
    final ThreadPoolExecutor client = pool(CLIENT);

    Threads() {
        // replies may still come in when all is over
        coordinator.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
    }

    private static ThreadPoolExecutor pool(int size) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                size, size, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), FACTORY);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** The client's threads end by themselves once it has nothing to do. */
    @Override
    public void close() {
        coordinator.shutdownNow();
        lookUps.shutdownNow();
    }
}
