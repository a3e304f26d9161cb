// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.emit;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.kfp4j.manifest.io.ManifestYaml;
import dev.kfp4j.processor.component.ComponentModel;
import dev.kfp4j.processor.component.ComponentModel.JavaComponent;
import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.diagnostic.SourceRef;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.spec.ComponentManifest;
import dev.kfp4j.processor.spec.ManifestBuilder;
import java.util.ArrayList;
import javax.lang.model.element.ExecutableElement;

/**
 * Writes the files of one component: its descriptor and its specification, and for a Java method the entrypoint and its
 * name.
 */
public final class ComponentEmitter {

    private final GeneratedSource sources;
    private final OutputFiles files;
    private final ManifestBuilder manifests;

    /**
     * Creates an emitter for one compilation.
     *
     * @param sources the common part of generated classes
     * @param files writes files
     * @param manifests builds the specifications
     */
    public ComponentEmitter(GeneratedSource sources, OutputFiles files, ManifestBuilder manifests) {
        this.sources = sources;
        this.files = files;
        this.manifests = manifests;
    }

    /** Whether the class path of a method contains kfp4j's runtime, so that generated code compiles. */
    public boolean seesRuntime(ExecutableElement method) {
        return sources.sees(method, RuntimeNames.STEP);
    }

    /**
     * Writes the files of a component.
     *
     * @param defaults the options of its tasks
     * @param method its method, to which the files belong
     * @param place the place for reports
     */
    public void emit(ComponentModel model, TaskOptions defaults, ExecutableElement method, SourceRef place) {
        var signature = model.signature();
        MethodRef ref = signature.method();
        String origin = ref.ownerCanonicalName() + "." + ref.name();
        String component = signature.name();
        var types = new ArrayList<TypeSpec.Builder>();
        if (model instanceof JavaComponent step) {
            types.add(EntrypointGenerator.generate(step));
            String main = step.classes().entrypoint().binaryName();
            files.write("META-INF/kfp4j/entrypoints/" + component, main + "\n", place, method);
        }
        types.add(DescriptorGenerator.generate(model));
        for (var type : types) {
            JavaFile file = sources.file(type, ref.packageName(), method, origin);
            if (!files.write(file, component, place, ComponentCode.GENERATED_CLASS_CLASH)) {
                // One report of a clash is enough.
                break;
            }
        }
        String yaml = ManifestYaml.write(ComponentManifest.of(signature, defaults, place, manifests));
        files.write("META-INF/kfp4j/components/" + component + ".yaml", yaml, place, method);
    }
}
