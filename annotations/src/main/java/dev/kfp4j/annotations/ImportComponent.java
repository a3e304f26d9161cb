// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates a class from a component file, so that a pipeline can call a component that is written in any language.
 *
 * <p>The file is a component or a pipeline that KFP's compiler has written, or a {@code component.yaml} of KFP v1. The
 * class is generated in the package of the annotated element. For {@code components/train.yaml}, which contains the
 * component {@code train}, a pipeline can call
 *
 * <pre>{@code
 * Train.run(data, "label")                      // with the required inputs
 * Train.with(data, "label").trees(200).run()    // with optional inputs
 * }</pre>
 *
 * <p>Names, types and defaults come from the file. The result is the only output, or a record of all outputs. The
 * component runs only in its container. In plain Java, the call throws {@link UnsupportedOperationException}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE})
@Repeatable(ImportComponents.class)
public @interface ImportComponent {

    /**
     * The resource path of the file, such as {@code "components/train.yaml"}. The file may be in {@code
     * src/main/resources}, on the source path, or in a jar on the class path.
     */
    String value();

    /**
     * The simple name of the generated class. Default: derived from the component, such as {@code Train} for {@code
     * train}.
     */
    String name() default "";
}
