// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.javac;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/** Searches below the proxies and delegating classes that IDEs and build tools put around javac's environment. */
final class WrappedEnvironments {

    /** The limit of wrappers, in case they form a circle. */
    private static final int MOST_LAYERS = 8;

    private static final String INTELLIJ_WRAPPERS = "org.jetbrains.jps.javac.APIWrappers";
    private static final List<String> DELEGATE_FIELDS = List.of("delegate", "val$delegateTo");

    private WrappedEnvironments() {}

    /** The environment itself, then the environments below it, outermost first. */
    static List<ProcessingEnvironment> candidates(ProcessingEnvironment environment) {
        var found = new ArrayList<ProcessingEnvironment>();
        var current = environment;
        while (current != null && found.size() < MOST_LAYERS && !containsSame(found, current)) {
            found.add(current);
            var below = unwrappedByIntelliJ(current);
            current = below == null ? delegate(current) : below;
        }
        return found;
    }

    private static boolean containsSame(List<ProcessingEnvironment> list, ProcessingEnvironment environment) {
        for (var element : list) {
            if (element == environment) {
                return true;
            }
        }
        return false;
    }

    /** The method that IntelliJ IDEA itself recommends: its wrappers can unwrap themselves. */
    private static @Nullable ProcessingEnvironment unwrappedByIntelliJ(ProcessingEnvironment environment) {
        try {
            var loader = environment.getClass().getClassLoader();
            var wrappers = Class.forName(INTELLIJ_WRAPPERS, false, loader);
            var unwrap = wrappers.getDeclaredMethod("unwrap", Class.class, Object.class);
            var below = unwrap.invoke(null, ProcessingEnvironment.class, environment);
            return below != environment && below instanceof ProcessingEnvironment inner ? inner : null;
        } catch (ClassNotFoundException
                | NoSuchMethodException
                | IllegalAccessException
                | InvocationTargetException e) {
            return null;
        }
    }

    private static @Nullable ProcessingEnvironment delegate(ProcessingEnvironment environment) {
        Object holder =
                Proxy.isProxyClass(environment.getClass()) ? Proxy.getInvocationHandler(environment) : environment;
        for (Class<?> type = holder.getClass(); type != null; type = type.getSuperclass()) {
            for (String name : DELEGATE_FIELDS) {
                if (fieldValue(type, name, holder) instanceof ProcessingEnvironment inner) {
                    return inner;
                }
            }
        }
        return null;
    }

    private static @Nullable Object fieldValue(Class<?> type, String name, Object holder) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(holder);
        } catch (NoSuchFieldException | IllegalAccessException | RuntimeException e) {
            // The field is missing, or in a module that is not open: not a wrapper that we know.
            return null;
        }
    }
}
