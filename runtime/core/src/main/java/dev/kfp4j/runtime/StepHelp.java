// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

import dev.kfp4j.runtime.flags.HelpPage;
import java.util.ArrayList;
import java.util.List;

/** The page that {@code --help} shows. */
final class StepHelp {
    private StepHelp() {}

    /** Returns whether the command line asks for help. A component's own flag of that name takes precedence. */
    static boolean isAsked(StepSignature signature, String[] args) {
        for (String arg : args) {
            if (arg.equals("--")) {
                return false;
            }
            if ((arg.equals("--help") || arg.equals("-h")) && !isDeclared(signature, arg)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDeclared(StepSignature signature, String flag) {
        for (InputSpec input : signature.inputs()) {
            if (input.flag().equals(flag)) {
                return true;
            }
        }
        for (OutputSpec output : signature.outputs()) {
            if (output.flag().equals(flag)) {
                return true;
            }
        }
        return false;
    }

    static String page(StepSignature signature) {
        HelpPage page = new HelpPage();
        String description = signature.description();
        page.paragraph(signature.component() + (description.isEmpty() ? "" : ": " + description));
        page.usage("Usage: " + signature.component(), usage(signature));
        page.usage("   or: " + signature.component(), List.of(ExecutorArguments.FLAG, "JSON"));
        List<HelpPage.Entry> inputs = new ArrayList<>();
        for (InputSpec input : signature.inputs()) {
            inputs.add(new HelpPage.Entry(term(input), explained(input.description(), facts(input))));
        }
        page.section("Inputs", inputs);
        List<HelpPage.Entry> outputs = new ArrayList<>();
        for (OutputSpec output : signature.outputs()) {
            outputs.add(new HelpPage.Entry(term(output), explained(output.description(), facts(output))));
        }
        page.section("Outputs", outputs);
        page.section(
                "Other",
                List.of(
                        new HelpPage.Entry(
                                ExecutorArguments.FLAG + " JSON",
                                "All inputs and output locations, in the format of Kubeflow Pipelines"
                                        + " (@FILE reads a file)."),
                        new HelpPage.Entry("-h, --help", "Shows this page.")));
        page.section(
                "Exit status",
                List.of(
                        new HelpPage.Entry("0", "The step succeeded."),
                        new HelpPage.Entry("1", "The step failed; stderr shows the stack trace."),
                        new HelpPage.Entry("2", "Usage error; nothing was run or written.")));
        return page.toString();
    }

    private static List<String> usage(StepSignature signature) {
        List<String> arguments = new ArrayList<>();
        for (InputSpec input : signature.inputs()) {
            boolean list = input instanceof InputSpec.Artifact artifact && artifact.list();
            arguments.add((input.optional() ? "[" + term(input) + "]" : term(input)) + (list ? "..." : ""));
        }
        for (OutputSpec output : signature.outputs()) {
            arguments.add(isRequired(output) ? term(output) : "[" + term(output) + "]");
        }
        return arguments;
    }

    private static boolean isRequired(OutputSpec output) {
        return output instanceof OutputSpec.Artifact artifact && !artifact.isMetrics();
    }

    private static String term(InputSpec input) {
        if (!(input instanceof InputSpec.Parameter parameter)) {
            return input.flag() + " PATH";
        }
        if (parameter.type() == ValueType.BOOLEAN) {
            return "--[no-]" + input.flag().substring(2);
        }
        return input.flag() + " " + placeholder(parameter.type());
    }

    private static String term(OutputSpec output) {
        return output.flag() + (output instanceof OutputSpec.Artifact ? " PATH" : " FILE");
    }

    private static String placeholder(ValueType type) {
        return switch (type) {
            case STRING -> "TEXT";
            case BOOLEAN -> "BOOLEAN";
            case INT, LONG -> "INTEGER";
            case FLOAT, DOUBLE -> "NUMBER";
            case LIST, STRUCT, TASK_FINAL_STATUS -> "JSON";
        };
    }

    private static String kind(ValueType type) {
        return switch (type) {
            case STRING -> "text";
            case BOOLEAN -> "true or false";
            case INT, LONG -> "whole number";
            case FLOAT, DOUBLE -> "number";
            case LIST -> "JSON list, or @FILE";
            case STRUCT -> "JSON object, or @FILE";
            case TASK_FINAL_STATUS -> "final status as a JSON object, or @FILE";
        };
    }

    private static List<String> facts(InputSpec input) {
        List<String> facts = new ArrayList<>();
        if (input instanceof InputSpec.Artifact artifact) {
            facts.add(artifact.schemaTitle());
            if (artifact.list()) {
                facts.add("repeatable");
            }
        } else if (input instanceof InputSpec.Parameter parameter) {
            facts.add(
                    parameter.literals().isEmpty()
                            ? kind(parameter.type())
                            : "one of " + String.join(", ", parameter.literals()));
            String defaultJson = parameter.defaultJson();
            if (defaultJson != null) {
                facts.add("default: " + (parameter.type() == ValueType.STRING ? plain(defaultJson) : defaultJson));
                return facts;
            }
        }
        facts.add(input.optional() ? "optional" : "required");
        return facts;
    }

    /** Returns a text as on the command line, or as JSON if it would be invisible there. */
    private static String plain(String json) {
        String inner = json.substring(1, json.length() - 1);
        boolean visible = !inner.isEmpty() && inner.strip().equals(inner) && inner.indexOf('\\') < 0;
        return visible ? inner : json;
    }

    private static List<String> facts(OutputSpec output) {
        List<String> facts = new ArrayList<>();
        if (output instanceof OutputSpec.Parameter parameter) {
            facts.add(kind(parameter.type()).replace(", or @FILE", ""));
            facts.add("printed as \"" + output.name() + ": ...\" without this flag");
        } else if (output instanceof OutputSpec.Artifact artifact) {
            facts.add(artifact.schemaTitle());
            facts.add(isRequired(output) ? "required" : "without this flag, only the metadata is printed");
        }
        return facts;
    }

    private static String explained(String description, List<String> facts) {
        String inBrackets = "(" + String.join("; ", facts) + ")";
        return description.isEmpty() ? inBrackets : description + " " + inBrackets;
    }
}
