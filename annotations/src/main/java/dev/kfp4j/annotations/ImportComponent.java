// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a component that exists as a file, written in whatever language, a class whose methods a pipeline calls.
 *
 * <p>The file is a component or a pipeline that KFP's compiler has written, or a {@code component.yaml} of KFP v1. A
 * class is generated for it in the package of the annotated element; {@code components/train.yaml}, which holds the
 * component {@code train}, gives
 *
 * <pre>{@code
 * Train.run(data, "label")                      // the inputs that must be given
 * Train.with(data, "label").trees(200).run()    // and some of those that may be left out
 * }</pre>
 *
 * <p>Names, types and defaults are those of the file. The result is the component's only output, or a record of
 * all. Such a component runs in its container only: called as plain Java, it throws {@link
 * UnsupportedOperationException}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(ImportComponents.class)
public @interface ImportComponent {

    /**
     * Where the file is among the project's resources, such as {@code "components/train.yaml"}: in {@code
     * src/main/resources}, on the source path, or in a jar on the class path.
     */
    String value();

    /** The simple name of the generated class; empty: made of the component's name, {@code Train} of {@code train}. */
    String name() default "";
}
