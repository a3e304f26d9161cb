// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.lowering;

import dev.kfp4j.manifest.Quantity;
import dev.kfp4j.manifest.json.JsonValue.JsonString;
import dev.kfp4j.processor.component.Quantities;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.options.ImageReference;
import dev.kfp4j.processor.pipeline.ContainerSetting;
import dev.kfp4j.processor.pipeline.TaskOptions;
import dev.kfp4j.processor.pipeline.Value.ConstantArgument;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the image, the resources and the accelerator of a task. Constants are checked; run-time values are not. */
final class ContainerOptions {
    private static final String CPU_FORM = "a number of cores, such as \"2\" or \"500m\"";
    private static final String MEMORY_FORM = "a number of bytes, such as \"4Gi\" or \"512M\"";

    private final TaskOptions.Builder options;
    private final Map<ContainerSetting, OptionArguments> set = new EnumMap<>(ContainerSetting.class);

    ContainerOptions(TaskOptions.Builder options) {
        this.options = options;
    }

    /** Reads an option. Returns false for other options. */
    boolean read(OptionArguments arguments) {
        switch (arguments.option()) {
            case "image" -> image(arguments);
            case "cpu" -> cpu(ContainerSetting.CPU_LIMIT, "CPU limit", arguments);
            case "cpuRequest" -> cpu(ContainerSetting.CPU_REQUEST, "CPU request", arguments);
            case "memory" -> memory(ContainerSetting.MEMORY_LIMIT, "memory limit", arguments);
            case "memoryRequest" -> memory(ContainerSetting.MEMORY_REQUEST, "memory request", arguments);
            case "accelerator" -> accelerator(arguments);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void image(OptionArguments arguments) {
        arguments.textOrReference(0).ifPresent(image -> {
            if (image instanceof ConstantArgument constant && !ImageReference.isValid(text(constant))) {
                arguments.refuse(0, ComponentCode.BAD_IMAGE, text(constant));
            }
            options.set(ContainerSetting.IMAGE, image);
        });
    }

    private void cpu(ContainerSetting setting, String word, OptionArguments arguments) {
        quantity(setting, word, CPU_FORM, Quantity::cpus, arguments);
    }

    private void memory(ContainerSetting setting, String word, OptionArguments arguments) {
        quantity(setting, word, MEMORY_FORM, Quantity::compiledBytes, arguments);
    }

    private void quantity(
            ContainerSetting setting,
            String word,
            String form,
            Function<String, Optional<BigDecimal>> reader,
            OptionArguments arguments) {
        set.put(setting, arguments);
        arguments.textOrReference(0).ifPresent(quantity -> {
            if (quantity instanceof ConstantArgument constant
                    && reader.apply(text(constant)).isEmpty()) {
                arguments.refuse(0, ComponentCode.BAD_QUANTITY, text(constant), word, form);
            }
            options.set(setting, quantity);
        });
    }

    private void accelerator(OptionArguments arguments) {
        arguments.textOrReference(0).ifPresent(type -> {
            if (type instanceof ConstantArgument constant && !Quantities.isAccelerator(text(constant))) {
                arguments.refuse(0, ComponentCode.BAD_ACCELERATOR, text(constant));
            }
            options.set(ContainerSetting.ACCELERATOR_TYPE, type);
        });
        if (arguments.count() == 1) {
            options.set(ContainerSetting.ACCELERATOR_COUNT, "1");
        } else if (arguments.isNumber(1)) {
            arguments.number(1).ifPresent(count -> countOf(count, arguments));
        } else {
            arguments.textOrReference(1).ifPresent(count -> {
                if (count instanceof ConstantArgument constant && !Quantities.isCount(text(constant))) {
                    refuseCount(text(constant), arguments);
                }
                options.set(ContainerSetting.ACCELERATOR_COUNT, count);
            });
        }
    }

    private void countOf(int count, OptionArguments arguments) {
        if (count < 1) {
            refuseCount(Integer.toString(count), arguments);
        }
        options.set(ContainerSetting.ACCELERATOR_COUNT, Integer.toString(count));
    }

    private static void refuseCount(String count, OptionArguments arguments) {
        String remedy = "remove the accelerator if the task needs none";
        arguments.refuse(1, ComponentCode.BAD_COUNT, "the number of accelerators", 1, count, remedy);
    }

    private static String text(ConstantArgument constant) {
        return ((JsonString) constant.json()).value();
    }

    /** Compares requests with limits if both are constants and the task sets at least one of them. */
    void check(TaskOptions result) {
        checkRequest(ContainerSetting.CPU_REQUEST, ContainerSetting.CPU_LIMIT, "CPU", Quantity::cpus, result);
        checkRequest(
                ContainerSetting.MEMORY_REQUEST,
                ContainerSetting.MEMORY_LIMIT,
                "memory",
                Quantity::compiledBytes,
                result);
    }

    private void checkRequest(
            ContainerSetting request,
            ContainerSetting limit,
            String word,
            Function<String, Optional<BigDecimal>> reader,
            TaskOptions result) {
        var least = result.constant(request).flatMap(reader);
        var most = result.constant(limit).flatMap(reader);
        OptionArguments at = set.containsKey(request) ? set.get(request) : set.get(limit);
        if (at != null && least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            at.refuse(
                    0,
                    ComponentCode.REQUEST_ABOVE_LIMIT,
                    word,
                    result.constant(request).orElseThrow(),
                    result.constant(limit).orElseThrow());
        }
    }
}
