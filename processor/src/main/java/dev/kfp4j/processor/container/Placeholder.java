// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.container;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One placeholder.
 *
 * @param written its text in the source, for messages
 * @param target its meaning
 */
public record Placeholder(String written, Target target) implements TextPart {

    private static final Pattern IO = Pattern.compile(
            "\\{\\{\\$\\.(?<path>(?:inputs|outputs)\\.(?:parameters|artifacts))\\['(?<name>[^']*)'](?:\\.(?<property>[^}]*))?}}");
    private static final Pattern NAMED = Pattern.compile("\\{\\{\\$\\.(?<name>[A-Za-z_.]+)}}");

    /** The programs that replace a placeholder in a command line. */
    enum Resolver {
        /** All of them, including clusters. */
        CLUSTER,
        /** Only the local runner of KFP's Python SDK. */
        PYTHON,
        /** None. */
        NOBODY
    }

    /** The meaning of a placeholder. */
    sealed interface Target {
        /** The placeholder in KFP's form. */
        String text();

        /** The programs that replace it. */
        Resolver resolver();
    }

    /** The whole executor input, as JSON. */
    record WholeExecutorInput() implements Target {
        @Override
        public String text() {
            return "{{$}}";
        }

        @Override
        public Resolver resolver() {
            return Resolver.CLUSTER;
        }
    }

    /**
     * An input or output.
     *
     * @param kind the kind
     * @param name its name in KFP
     * @param property a property of it, such as {@code path}; empty: the whole
     */
    record Io(IoKind kind, String name, String property) implements Target {
        private static final Set<String> FILE = Set.of("path", "uri");

        @Override
        public String text() {
            String rest = property.isEmpty() ? "" : "." + property;
            return "{{$." + kind.path() + "['" + name + "']" + rest + "}}";
        }

        @Override
        public Resolver resolver() {
            boolean cluster = switch (kind) {
                case INPUT_PARAMETER -> property.isEmpty();
                case OUTPUT_PARAMETER -> property.equals("output_file");
                case INPUT_ARTIFACT, OUTPUT_ARTIFACT -> FILE.contains(property);
            };
            if (cluster) {
                return Resolver.CLUSTER;
            }
            boolean python = kind.isArtifact()
                    && (property.isEmpty() || property.equals("name") || property.startsWith("metadata"));
            return python ? Resolver.PYTHON : Resolver.NOBODY;
        }
    }

    /**
     * A property of the run.
     *
     * @param name its name in KFP, such as {@code pipeline_root}
     */
    record Named(String name) implements Target {
        private static final Set<String> PYTHON = Set.of(
                "outputs.output_file",
                "outputMetadataUri",
                "pipeline_root",
                "pipeline_job_name",
                "pipeline_job_uuid",
                "pipeline_task_name",
                "pipeline_task_uuid",
                "workspace_path");
        private static final Set<String> CONSTANTS =
                Set.of("pipeline_job_resource_name", "pipeline_job_create_time_utc", "pipeline_job_schedule_time_utc");

        @Override
        public String text() {
            return "{{$." + name + "}}";
        }

        @Override
        public Resolver resolver() {
            return PYTHON.contains(name) ? Resolver.PYTHON : Resolver.NOBODY;
        }

        /** Whether KFP knows it, in command lines or elsewhere. */
        boolean isKnown() {
            return PYTHON.contains(name) || CONSTANTS.contains(name);
        }
    }

    /** Parses a placeholder in KFP's form; empty for any other text. */
    static Optional<Placeholder> ofKfp(String written) {
        if (written.equals("{{$}}")) {
            return Optional.of(new Placeholder(written, new WholeExecutorInput()));
        }
        Matcher io = IO.matcher(written);
        if (io.matches()) {
            String property = io.group("property");
            var target = new Io(kind(io.group("path")), io.group("name"), property == null ? "" : property);
            return Optional.of(new Placeholder(written, target));
        }
        Matcher named = NAMED.matcher(written);
        return named.matches()
                ? Optional.of(new Placeholder(written, new Named(named.group("name"))))
                : Optional.empty();
    }

    private static IoKind kind(String path) {
        for (IoKind kind : IoKind.values()) {
            if (kind.path().equals(path)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(path);
    }
}
