// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.util.TreePath;
import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.diagnostic.BodyCode;
import dev.kfp4j.processor.diagnostic.ExitCode;
import dev.kfp4j.processor.pipeline.Constant;
import dev.kfp4j.processor.pipeline.Constant.Scalar;
import dev.kfp4j.processor.pipeline.RunValue;
import dev.kfp4j.processor.pipeline.Value;
import dev.kfp4j.processor.pipeline.Value.Erroneous;
import dev.kfp4j.processor.pipeline.Value.Known;
import dev.kfp4j.processor.pipeline.Value.Part;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import dev.kfp4j.processor.pipeline.Value.RunConstant;
import dev.kfp4j.processor.pipeline.Value.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Builds text: {@code "run " + name}, {@code "%s".formatted(name)}, {@code String.format}, {@code String.valueOf}.
 *
 * <p>The engine inserts run-time values when the step starts. It writes an integral {@code double} without a fraction:
 * {@code 2} where Java writes {@code 2.0}. Booleans, integers and text are as in Java.
 */
final class TextLowering implements CallStrategy {
    private static final Set<ParameterType> SCALARS = Set.of(
            ParameterType.STRING, ParameterType.BOOLEAN, ParameterType.NUMBER_INTEGER, ParameterType.NUMBER_DOUBLE);

    private final Body body;
    private final ExpressionLowering expressions;

    TextLowering(Body body, ExpressionLowering expressions) {
        this.body = body;
        this.expressions = expressions;
    }

    /** The value of {@code left + right}, where one of them is text. */
    Value concatenation(BinaryTree tree, TreePath path) {
        TreePath left = TreePaths.child(path, tree.getLeftOperand());
        TreePath right = TreePaths.child(path, tree.getRightOperand());
        List<Part> first = parts(left).orElse(null);
        List<Part> second = parts(right).orElse(null);
        if (first == null || second == null) {
            return Value.ERRONEOUS;
        }
        var all = new ArrayList<>(first);
        all.addAll(second);
        return text(all);
    }

    @Override
    public Optional<Value> lower(MethodInvocationTree call, ExecutableElement method, TreePath path) {
        if (!body.code().isString(AttributedCode.owner(method).asType())) {
            return Optional.empty();
        }
        List<TreePath> arguments = new ArrayList<>();
        for (ExpressionTree argument : call.getArguments()) {
            arguments.add(TreePaths.child(path, argument));
        }
        String name = method.getSimpleName().toString();
        if (name.equals("valueOf")
                && arguments.size() == 1
                && method.getParameters().size() == 1) {
            return Optional.of(parts(arguments.get(0)).map(this::text).orElse(Value.ERRONEOUS));
        } else if (name.equals("formatted") && call.getMethodSelect() instanceof MemberSelectTree select) {
            TreePath format = TreePaths.child(TreePaths.child(path, select), select.getExpression());
            return Optional.of(format(format, arguments));
        } else if (name.equals("format") && isFormatWithoutLocale(method)) {
            return Optional.of(format(arguments.get(0), arguments.subList(1, arguments.size())));
        }
        return Optional.empty();
    }

    private boolean isFormatWithoutLocale(ExecutableElement method) {
        return body.code().isString(method.getParameters().get(0).asType());
    }

    private Value format(TreePath formatPath, List<TreePath> argumentPaths) {
        Value format = expressions.lower(formatPath);
        var arguments = new ArrayList<List<Part>>();
        var values = new ArrayList<Value>();
        boolean usable = !(format instanceof Erroneous);
        for (TreePath argument : argumentPaths) {
            Value value = expressions.lower(argument);
            values.add(value);
            Optional<List<Part>> parts = parts(value, argument);
            parts.ifPresent(arguments::add);
            usable &= parts.isPresent();
        }
        if (!usable) {
            return Value.ERRONEOUS;
        }
        if (!(format instanceof Known known
                && known.constant() instanceof Scalar scalar
                && scalar.value() instanceof String pattern)) {
            return body.refuse(
                    formatPath, BodyCode.BAD_FORMAT, TreePaths.quote(formatPath.getLeaf()), "it is not a constant");
        }
        try {
            return text(FormatPattern.parse(pattern).fill(values, arguments));
        } catch (FormatPattern.BadFormat e) {
            return body.refuse(formatPath, BodyCode.BAD_FORMAT, e.specifier(), e.problem());
        }
    }

    /** The parts of an expression in a text; empty if a mistake was reported. */
    private Optional<List<Part>> parts(TreePath path) {
        return parts(expressions.lower(path), path);
    }

    private Optional<List<Part>> parts(Value value, TreePath path) {
        if (value instanceof Erroneous) {
            return Optional.empty();
        } else if (value instanceof Text text) {
            return Optional.of(text.parts());
        } else if (value instanceof RunConstant run) {
            if (run.value() == RunValue.WORKSPACE_PATH) {
                return Optional.of(List.of(new Part.Run(run.value())));
            }
            body.refuse(path, ExitCode.RUN_VALUE_IN_TEXT, TreePaths.quote(path.getLeaf()));
            return Optional.empty();
        }
        String obstacle = obstacle(value, path);
        if (!obstacle.isEmpty()) {
            body.refuse(path, BodyCode.NOT_IN_TEXT, TreePaths.quote(path.getLeaf()), obstacle, remedy(value));
            return Optional.empty();
        }
        if (value instanceof Known known) {
            return Optional.of(List.of(new Part.Fixed(constantText(known.constant()))));
        }
        return Optional.of(List.of(new Part.Hole((Reference) value)));
    }

    private static String remedy(Value value) {
        return value instanceof PipelineInput input
                        && MissingValues.inputOf(input).isPresent()
                ? "give the input a default with @Default, or build the string inside a component with a @Nullable input"
                : "build the string inside a component that takes the value";
    }

    /** The reason why a value cannot be part of a text; empty if it can. */
    private String obstacle(Value value, TreePath path) {
        if (value instanceof Known known) {
            boolean plain = known.constant() instanceof Scalar || known.constant() instanceof Constant.Null;
            boolean enumeration = known.constant() instanceof Constant.EnumName;
            return plain || (enumeration && !hasOwnText(body.code().type(path)))
                    ? ""
                    : "a list, a map, a record, or an enum that overrides toString()";
        }
        if (value instanceof PipelineInput input && MissingValues.inputOf(input).isPresent()) {
            return "an optional input of the pipeline";
        }
        if (!(value instanceof Reference reference)) {
            return KindWords.of(value);
        }
        if (!(reference.type() instanceof IoType.Parameter parameter)) {
            return "an artifact";
        }
        if (!SCALARS.contains(parameter.type())) {
            return "a list, map or record, which KFP would write as JSON";
        }
        return parameter.literals().isEmpty() || !hasOwnText(body.code().type(path))
                ? ""
                : "an enum that overrides toString()";
    }

    /**
     * Whether an enum may define the text of its constants; KFP knows their names only. An enum is not final if a
     * constant has a body, which may define the text of that constant.
     */
    private boolean hasOwnText(TypeMirror type) {
        return body.code().types().asElement(type) instanceof TypeElement element
                && element.getKind() == ElementKind.ENUM
                && (!element.getModifiers().contains(Modifier.FINAL)
                        || element.getEnclosedElements().stream()
                                .anyMatch(member -> member.getKind() == ElementKind.METHOD
                                        && member.getSimpleName().contentEquals("toString")));
    }

    private static String constantText(Constant constant) {
        if (constant instanceof Scalar scalar) {
            return scalar.value().toString();
        }
        return constant instanceof Constant.EnumName name ? name.name() : "null";
    }

    /** The text of these parts: a constant if it contains no run-time value. */
    private Value text(List<Part> parts) {
        var merged = new ArrayList<Part>();
        var fixed = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Part.Fixed constant) {
                fixed.append(constant.text());
            } else {
                flush(fixed, merged);
                merged.add(part);
            }
        }
        if (merged.isEmpty()) {
            return new Known(new Scalar(fixed.toString()));
        }
        flush(fixed, merged);
        return new Text(merged);
    }

    private static void flush(StringBuilder fixed, List<Part> parts) {
        if (!fixed.isEmpty()) {
            parts.add(new Part.Fixed(fixed.toString()));
            fixed.setLength(0);
        }
    }
}
