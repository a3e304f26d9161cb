// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.commands;

import dev.kfp4j.local.LocalRun;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Handles Ctrl-C and SIGTERM during a run: the first signal cancels the run, the second kills it, and the third ends
 * this program at once. Without support for signal handlers, the JVM shuts down and the engine cancels the run.
 */
final class Interrupts implements AutoCloseable {

    private static final List<String> SIGNALS = List.of("INT", "TERM");
    private static final int BASE = 128;

    private final LocalRun run;
    private final Consumer<String> note;
    private final List<Runnable> restore = new ArrayList<>();
    private OptionalInt status = OptionalInt.empty();
    private int count;

    /**
     * Installs the handlers.
     *
     * @param note shows a line to the user
     */
    Interrupts(LocalRun run, Consumer<String> note) {
        this.run = run;
        this.note = note;
        SIGNALS.forEach(this::install);
    }

    /** The exit status for the first signal; empty without a signal. */
    synchronized OptionalInt status() {
        return status;
    }

    @Override
    public void close() {
        restore.forEach(Runnable::run);
    }

    private synchronized void taken(int number) {
        count++;
        if (count == 1) {
            status = OptionalInt.of(BASE + number);
            note.accept(
                    "cancelled: running steps are being stopped, and exit handlers still run; a second Ctrl-C kills everything");
            run.cancel();
        } else if (count == 2) {
            note.accept("killed");
            run.kill();
        } else {
            Runtime.getRuntime().halt(BASE + number);
        }
    }

    /** Uses reflection, because the compiler warns about {@code sun.misc.Signal}. */
    private void install(String name) {
        try {
            Class<?> signalClass = Class.forName("sun.misc.Signal");
            Class<?> handlerClass = Class.forName("sun.misc.SignalHandler");
            Object signal = signalClass.getConstructor(String.class).newInstance(name);
            var number = (int) signalClass.getMethod("getNumber").invoke(signal);
            Object handler = Proxy.newProxyInstance(
                    Interrupts.class.getClassLoader(), new Class<?>[] {handlerClass}, (proxy, method, arguments) -> {
                        return called(proxy, method.getName(), arguments, number);
                    });
            var handle = signalClass.getMethod("handle", signalClass, handlerClass);
            Object before = handle.invoke(null, signal, handler);
            restore.add(() -> {
                try {
                    handle.invoke(null, signal, before);
                } catch (ReflectiveOperationException e) {
                    // The same handler was installed before.
                    throw new IllegalStateException(e);
                }
            });
        } catch (ClassNotFoundException | NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            // This JVM has no such handlers.
        } catch (InvocationTargetException e) {
            // The JVM uses the signal itself, or was started with -Xrs.
        }
    }

    private @Nullable Object called(Object proxy, String method, Object @Nullable [] arguments, int number) {
        return switch (method) {
            case "handle" -> {
                taken(number);
                yield null;
            }
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "signal handler of kfp4j";
        };
    }
}
