// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.local.internal.runner.jvm;

import dev.kfp4j.local.internal.runner.step.ClassPath;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The classes of steps in this JVM: loaded by its own loader if the steps' class path is that of this JVM, or else by
 * one loader that sees no class of this program.
 */
final class StepClasses {

    private static final String LAUNCHER = "dev.kfp4j.runtime.EmbeddedStep";
    private static final String STEP = "dev.kfp4j.runtime.Step";

    private final ClassPath classPath;
    private final Map<String, Optional<Entrypoint>> found = new ConcurrentHashMap<>();
    private @Nullable ClassLoader loader;
    private @Nullable Instant loaded;

    /** A component that can run here. */
    static final class Entrypoint {
        private final Constructor<?> step;
        private final Method run;

        private Entrypoint(Constructor<?> step, Method run) {
            this.step = step;
            this.run = run;
        }

        ClassLoader loader() {
            return step.getDeclaringClass().getClassLoader();
        }

        /**
         * Runs it on this thread.
         *
         * @return its exit status
         * @throws Throwable an error before the component starts: its class cannot be initialized
         */
        int run(String[] arguments, PrintStream log) throws Throwable {
            try {
                Object component = step.newInstance();
                return (int) run.invoke(null, component, arguments, log, log);
            } catch (InvocationTargetException e) {
                throw e.getTargetException();
            }
        }
    }

    StepClasses(ClassPath classPath) {
        this.classPath = classPath;
    }

    /** The component of that class; empty if the class does not have the form of a generated entrypoint. */
    Optional<Entrypoint> entrypoint(String className) {
        return found.computeIfAbsent(className, this::find);
    }

    /** The time since when classes may have been loaded. */
    synchronized Instant loaded() {
        loader();
        return Objects.requireNonNull(loaded);
    }

    String classPath() {
        return classPath.text();
    }

    private Optional<Entrypoint> find(String className) {
        try {
            ClassLoader from = loader();
            Class<?> step = Class.forName(className, false, from);
            Class<?> contract = Class.forName(STEP, false, from);
            if (!contract.isAssignableFrom(step)) {
                return Optional.empty();
            }
            Method run = Class.forName(LAUNCHER, true, from)
                    .getMethod("run", contract, String[].class, PrintStream.class, PrintStream.class);
            return Optional.of(new Entrypoint(step.getConstructor(), run));
        } catch (ReflectiveOperationException | LinkageError e) {
            // A process will report the problem.
            return Optional.empty();
        }
    }

    private synchronized ClassLoader loader() {
        if (loader == null) {
            boolean isOwn = classPath.text().equals(System.getProperty("java.class.path"));
            loaded = isOwn
                    ? Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime())
                    : Instant.now();
            loader = isOwn ? StepClasses.class.getClassLoader() : newLoader();
        }
        return loader;
    }

    private ClassLoader newLoader() {
        try {
            return new URLClassLoader("kfp4j-steps", classPath.urls(), ClassLoader.getPlatformClassLoader());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the class path of the steps", e);
        }
    }
}
