// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cel;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A compiled expression. */
final class Program {

    /** A limit that no reasonable expression reaches, but that stops others within a short time. */
    private static final int MAX_ITERATIONS = 1_000_000;

    private static final List<String> VARIABLES =
            List.of("inputs", "outputs", "string_value", "number_value", "bool_value", "struct_value", "list_value");

    private final CelRuntime.Program program;

    private Program(CelRuntime.Program program) {
        this.program = program;
    }

    /** Created with the first expression, because it takes as long as ten steps. */
    private static final class Language {
        static final Cel CEL = cel();

        private static Cel cel() {
            var parseJson = CelFunctionBinding.from("parse_json_string", String.class, JsonInCel::parsed);
            var builder = CelFactory.plannerCelBuilder()
                    .setOptions(CelOptions.current()
                            .enableHeterogeneousNumericComparisons(true)
                            .comprehensionMaxIterations(MAX_ITERATIONS)
                            .build())
                    .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                    .addFunctionDeclarations(CelFunctionDecl.newFunctionDeclaration(
                            "parseJson",
                            CelOverloadDecl.newGlobalOverload("parse_json_string", SimpleType.DYN, SimpleType.STRING)))
                    .addFunctionBindings(CelFunctionBinding.fromOverloads("parseJson", parseJson));
            VARIABLES.forEach(name -> builder.addVar(name, SimpleType.DYN));
            return builder.build();
        }
    }

    /**
     * Compiles an expression. The checker finds expressions that can never work, but the unchecked form is run: where
     * the type of a value is unknown, the checker selects one overload, so that {@code int(x)} would accept only
     * integers.
     *
     * @throws CelException if the expression is invalid
     */
    static Program compiled(String expression) throws CelException {
        try {
            CelValidationResult parsed = Language.CEL.parse(expression);
            CelValidationResult checked = parsed.hasError() ? parsed : Language.CEL.check(parsed.getAst());
            if (checked.hasError()) {
                throw new CelException(checked.getErrors().stream()
                        .map(issue -> issue.getMessage().replace(" (in container '')", ""))
                        .distinct()
                        .collect(Collectors.joining("; ")));
            }
            return new Program(Language.CEL.createProgram(parsed.getAst()));
        } catch (CelValidationException | CelEvaluationException e) {
            throw new CelException(String.valueOf(e.getMessage()));
        }
    }

    /**
     * Evaluates the expression.
     *
     * @param variables the variables by name
     * @return a CEL value
     * @throws CelException if the evaluation fails
     */
    Object evaluate(Map<String, Object> variables) throws CelException {
        try {
            return program.eval(variables);
        } catch (CelEvaluationException e) {
            throw new CelException(message(e));
        }
    }

    private static String message(CelEvaluationException e) {
        Throwable why = e.getCause() == null ? e : e.getCause();
        String text = String.valueOf(why.getMessage());
        return switch (e.getErrorCode()) {
            case ATTRIBUTE_NOT_FOUND -> "it uses a value that does not exist: " + text;
            case OVERLOAD_NOT_FOUND -> "an operator or function does not match the type of a value: " + text;
            case BAD_FORMAT -> "a text cannot be converted to another type: " + text;
            default -> text;
        };
    }
}
