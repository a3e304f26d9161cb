// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.spec;

import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.component.MethodRef;
import dev.kfp4j.processor.pipeline.PipelineModel;
import dev.kfp4j.processor.pipeline.Region;
import dev.kfp4j.processor.pipeline.Value.PipelineInput;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Random pipelines that call each other. */
final class RandomPipelines {
    /** How many groups may be around a task. */
    static final int DEPTH = 3;

    /** Names that are made to clash with one another, with groups and with channels. */
    static final String[] CLASHING_STEMS = {"a", "a-b", "b", "a-2", "condition-1", "b-out", "for-loop-2"};

    /** Names of which none is a part of another, or of an input's: the peer mixes such up. */
    static final String[] PLAIN_STEMS = {"red", "green", "blue"};

    /** The list of structs that hold lists, whose items are known by their name. */
    private static final String NESTED = "qnested";

    private RandomPipelines() {}

    /**
     * A pipeline and those that it may call.
     *
     * @param main the one that calls
     * @param all all of them, by their methods
     */
    record Family(PipelineModel main, Map<MethodRef, PipelineModel> all) {}

    static Family family(long seed, RandomRules rules) {
        var random = new Random(seed);
        var pipelines = new ArrayList<PipelineModel>();
        int count = 1 + random.nextInt(3);
        for (int i = 1; i < count; i++) {
            pipelines.add(pipeline("nested-" + i, random, rules, List.copyOf(pipelines)));
        }
        PipelineModel main = pipeline("main", random, rules, List.copyOf(pipelines));
        return new Family(
                main,
                pipelines.stream()
                        .collect(Collectors.toMap(model -> model.signature().method(), Function.identity())));
    }

    private static PipelineModel pipeline(String name, Random random, RandomRules rules, List<PipelineModel> callable) {
        boolean nested = !name.equals("main");
        List<Input> inputs = inputs(rules, nested);
        List<PipelineInput> values = inputs.stream().map(PipelineInput::new).toList();
        var body = new RandomBody(random, rules, values, callable);
        Region region = body.body(rules.depth(nested));
        List<Reference> results = body.results().stream().filter(rules::result).toList();
        return results.isEmpty() || random.nextInt(3) == 0
                ? Models.pipeline(name, inputs, region.nodes())
                : Models.pipeline(name, inputs, region.nodes(), results.get(random.nextInt(results.size())));
    }

    private static List<Input> inputs(RandomRules rules, boolean optional) {
        var inputs = new ArrayList<Input>();
        inputs.add(input("qtext", Models.STRING, optional));
        inputs.add(input("qint", Models.INTEGER, optional));
        inputs.add(input("qdouble", Models.DOUBLE, optional));
        inputs.add(input("qflag", Models.BOOLEAN, optional));
        inputs.add(input("qlist", Models.LIST, optional));
        inputs.add(input("qstructs", Models.LIST, optional));
        inputs.add(input(NESTED, Models.LIST, optional));
        inputs.add(input("qdata", Models.DATASET, optional));
        if (!rules.peer()) {
            inputs.add(input("b", Models.STRING, optional));
            inputs.add(input("b-out", Models.STRING, optional));
            inputs.add(input("pipelinechannel--b", Models.STRING, optional));
            inputs.add(input("qmany", Models.DATASETS, optional));
        }
        return inputs;
    }

    private static Input input(String name, IoType type, boolean optional) {
        return new Input(name, name, type, Optional.empty(), optional, "");
    }

    /** The type of an item of a list: the inputs' names tell. */
    static IoType itemType(Reference list) {
        if (list.type().equals(Models.DATASETS)) {
            return Models.DATASET;
        }
        boolean structs = list instanceof PipelineInput input
                && (input.input().name().equals("qstructs")
                        || input.input().name().equals(NESTED));
        return structs ? Models.STRUCT : Models.STRING;
    }

    /** The type of the fields of a loop's items over a list. */
    static IoType fieldType(Reference list) {
        return list instanceof PipelineInput input && input.input().name().equals(NESTED) ? Models.LIST : Models.STRING;
    }
}
