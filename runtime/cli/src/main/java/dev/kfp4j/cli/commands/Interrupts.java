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
 * Takes Ctrl-C and the request to end while a run is under way: the first one cancels it, the second one kills it, a third
 * one ends this program at once. Where the JVM has no such handlers (they are not part of Java itself), the JVM's own way
 * stays: it ends, and the engine cancels the run.
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
     * Begins to take signals.
     *
     * @param run the run
     * @param note takes a line for people
     */
    Interrupts(LocalRun run, Consumer<String> note) {
        this.run = run;
        this.note = note;
        SIGNALS.forEach(this::install);
    }

    /** The exit status that says which signal came first; empty if none came. */
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
                    "cancelled: running steps are stopped, exit handlers still run; again (Ctrl-C) kills everything");
            run.cancel();
        } else if (count == 2) {
            note.accept("killed");
            run.kill();
        } else {
            Runtime.getRuntime().halt(BASE + number);
        }
    }

    /** By reflection: the compiler knows the class, but calls it nobody's business. */
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
                    // What could be set once can be set again.
                    throw new IllegalStateException(e);
                }
            });
        } catch (ClassNotFoundException | NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            // This JVM has no such handlers.
        } catch (InvocationTargetException e) {
            // The signal is used by the JVM itself, or it was started with -Xrs.
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
            default -> "kfp4j's handler of signals";
        };
    }
}
