// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local;

import static dev.kfp4j.local.testing.TestPipeline.script;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.kfp4j.local.run.RunListener;
import dev.kfp4j.local.run.RunRefusedException;
import dev.kfp4j.local.run.RunState;
import dev.kfp4j.local.run.TaskPath;
import dev.kfp4j.local.run.TaskState;
import dev.kfp4j.local.testing.FakeRunner;
import dev.kfp4j.local.testing.TestPipeline;
import dev.kfp4j.manifest.json.JsonValue;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LocalRunTest {

    @TempDir
    Path runs;

    private final TestPipeline pipeline = new TestPipeline();
    private final CountDownLatch started = new CountDownLatch(1);

    @Test
    void runThatIsNotDisturbed_endsByItself() {
        pipeline.root().step("a", script()).add();
        LocalRun run = start(FakeRunner.ofScripts(), RunListener.NONE);
        assertThat(run.await().succeeded()).isTrue();
        assertThat(run.result().orElseThrow().run()).isEqualTo(run.info());
        run.cancel();
        assertThat(run.await().succeeded()).isTrue();
    }

    @Test
    void cancel_letsTheExitHandlerRun() throws Exception {
        LocalRun run = startHanging("a");
        assertThat(run.result()).isEmpty();
        run.cancel();
        assertThat(run.await().state()).isEqualTo(RunState.CANCELLED);
        assertThat(state(run, "a")).isEqualTo(TaskState.CANCELLED);
        assertThat(state(run, "exit")).isEqualTo(TaskState.SUCCEEDED);
    }

    @Test
    void kill_doesNot() throws Exception {
        LocalRun run = startHanging("a");
        run.kill();
        assertThat(run.await().state()).isEqualTo(RunState.CANCELLED);
        assertThat(state(run, "exit")).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void killAfterCancel_endsTheExitHandler() throws Exception {
        LocalRun run = startHanging("exit");
        run.cancel();
        run.kill();
        assertThat(run.await().state()).isEqualTo(RunState.CANCELLED);
        assertThat(state(run, "a")).isEqualTo(TaskState.SUCCEEDED);
        assertThat(state(run, "exit")).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void interruptOfWhoWaits_cancelsTheRun() throws Exception {
        LocalRun run = startHanging("a");
        Thread.currentThread().interrupt();
        assertThat(run.await().state()).isEqualTo(RunState.CANCELLED);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void refusal_isThrownByTheStart() {
        assertThatThrownBy(() -> engine(FakeRunner.ofScripts(), RunListener.NONE)
                        .start(pipeline.manifest(), Map.of("x", JsonValue.of(1))))
                .isInstanceOf(RunRefusedException.class);
        assertThat(runs).isEmptyDirectory();
    }

    @Test
    void whatAListenerThrows_isThrownToWhoWaits() {
        pipeline.root().step("a", script()).add();
        LocalRun run = start(FakeRunner.ofScripts(), event -> {
            throw new IllegalArgumentException("listener");
        });
        assertThatThrownBy(run::await).hasMessage("listener");
    }

    /** A run of a step and its exit handler, one of which hangs and has started. */
    private LocalRun startHanging(String key) throws Exception {
        pipeline.root().step("a", script()).add();
        pipeline.root().step("exit", script()).after("a").inAnyCase().add();
        LocalRun run =
                start(new FakeRunner(attempt -> attempt.task().key().equals(key) && !hang() ? 1 : 0), RunListener.NONE);
        assertThat(started.await(30, TimeUnit.SECONDS)).isTrue();
        return run;
    }

    private boolean hang() {
        started.countDown();
        try {
            return new CountDownLatch(1).await(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static TaskState state(LocalRun run, String task) {
        return run.await().tasks().get(TaskPath.of(task)).state();
    }

    private LocalRun start(FakeRunner runner, RunListener listener) {
        return engine(runner, listener).start(pipeline.manifest(), Map.of());
    }

    private LocalEngine engine(FakeRunner runner, RunListener listener) {
        return TestEngines.build(TestEngines.builder().store(runs).listener(listener), runner);
    }
}
