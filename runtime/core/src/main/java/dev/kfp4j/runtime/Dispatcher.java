// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.runtime.flags.Suggestions;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;

/**
 * Runs a component on the class path by its name: {@code java -cp ... dev.kfp4j.runtime.Dispatcher train-model --trees
 * 200}. Without arguments, it lists the components. Containers do not use it; they start the entrypoint directly.
 */
public final class Dispatcher {
    private Dispatcher() {}

    /**
     * Runs a component and exits with its status, or lists the components.
     *
     * @param args the name of a component and its arguments, {@code --help}, or nothing
     */
    public static void main(String[] args) {
        int status = run(args, System.getProperty("java.class.path", ""), System.out, System.err);
        if (status != StepLauncher.SUCCESS) {
            System.exit(status);
        }
    }

    static int run(String[] args, String classPath, PrintStream out, PrintStream err) {
        Map<String, String> entrypoints;
        try {
            entrypoints = Entrypoints.find(classPath);
        } catch (IOException e) {
            err.println("cannot read the components on the class path: " + e.getMessage());
            return StepLauncher.FAILED;
        }
        if (entrypoints.isEmpty()) {
            err.println("no components on the class path. If there should be some, kfp4j's annotation processor did not"
                    + " run when they were compiled. Name it in annotationProcessorPaths (Maven) or"
                    + " annotationProcessor (Gradle), or compile with -proc:full, which JDK 23 and later require for a"
                    + " processor on the class path.");
            return StepLauncher.BAD_ARGUMENTS;
        }
        if (args.length == 0 || args[0].equals("--help") || args[0].equals("-h")) {
            list(entrypoints, out);
            return StepLauncher.SUCCESS;
        }
        String entrypoint = entrypoints.get(args[0]);
        if (entrypoint == null) {
            String nearest = Suggestions.nearest(args[0], entrypoints.keySet());
            err.println("no component " + args[0] + " on the class path"
                    + (nearest == null ? "; --help lists them" : "; did you mean " + nearest + "?"));
            return StepLauncher.BAD_ARGUMENTS;
        }
        return call(entrypoint, Arrays.copyOfRange(args, 1, args.length), err);
    }

    private static void list(Map<String, String> entrypoints, PrintStream out) {
        out.println("Usage: COMPONENT [FLAGS...]");
        out.println("   or: COMPONENT --help");
        out.println();
        out.println("Components:");
        for (String name : entrypoints.keySet()) {
            out.println("  " + name);
        }
    }

    private static int call(String entrypoint, String[] args, PrintStream err) {
        try {
            Method main = Class.forName(entrypoint).getMethod("main", String[].class);
            main.setAccessible(true);
            main.invoke(null, (Object) args);
            return StepLauncher.SUCCESS;
        } catch (InvocationTargetException e) {
            Throwable thrown = e.getCause() == null ? e : e.getCause();
            thrown.printStackTrace(err);
            return StepLauncher.FAILED;
        } catch (ReflectiveOperationException e) {
            err.println("cannot call the entrypoint " + entrypoint + ": " + e);
            return StepLauncher.FAILED;
        }
    }
}
