// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.pipeline.PipelineDeclaration;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.PipelineSignature;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Translates the body of one pipeline method. */
final class MethodLowering {
    private final CompilerServices tools;
    private final TypeElement topLevel;

    MethodLowering(CompilerServices tools, TypeElement topLevel) {
        this.tools = tools;
        this.topLevel = topLevel;
    }

    /**
     * Translates a body.
     *
     * @param path the method's declaration
     * @return the pipeline; empty if there is a mistake, which is reported here or by javac
     */
    Optional<PipelineModel> lower(PipelineDeclaration declaration, ExecutableElement method, TreePath path) {
        PipelineSignature signature = declaration.signature();
        BlockTree block = ((MethodTree) path.getLeaf()).getBody();
        if (block == null || ErroneousTypes.isIn(TreePaths.child(path, block), tools.trees(), tools.types())) {
            return Optional.empty();
        }
        var body = new Body(tools.with(new PipelineDefaults(tools.catalogue(), declaration.taskDefaults())), topLevel);
        for (int i = 0; i < method.getParameters().size(); i++) {
            var input = new PipelineInput(signature.inputs().get(i));
            body.scope(body.scope().with(method.getParameters().get(i), input));
        }
        block.accept(new ExpressionLowering(body).statements(), TreePaths.child(path, block));
        body.unused().report(path);
        Map<Output, Reference> results = body.exit()
                .filter(exit -> !signature.outputs().isEmpty())
                .map(exit -> new ResultLowering(body).lower(signature.outputs(), exit.value(), exit.at()))
                .orElse(Map.of());
        if (body.isClean() && body.nodes().isEmpty()) {
            body.refuse(path, BodyCode.EMPTY_PIPELINE, signature.name());
        }
        return body.isClean()
                ? Optional.of(new PipelineModel(signature, new Region(body.nodes()), results, declaration.settings()))
                : Optional.empty();
    }
}
