// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;

final class TakeNap {
    @Component(cache = false)
    static String takeNap(int naptimeSecs) throws InterruptedException {
        Thread.sleep(naptimeSecs * 1000L);
        return "I'm awake now. Did I snore?";
    }

    @Component(cache = false)
    static void wakeUp(String message) {
        System.out.println(message);
    }

    @Pipeline
    static void takeNapPipeline(@Default("900") int naptimeSecs) throws InterruptedException {
        wakeUp(takeNap(naptimeSecs));
    }
}
