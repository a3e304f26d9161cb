// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.manifest.Quantity;
import dev.kfp4j.processor.component.Quantities;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import dev.kfp4j.processor.options.ImageReference;
import dev.kfp4j.processor.reading.Annotations.Annotation;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Checks the task options in a component's annotation, in the compilation of the component. */
final class TaskDefaultsCheck {

    private final MistakeReport report;
    private final Annotation component;

    TaskDefaultsCheck(MistakeReport report, Annotation component) {
        this.report = report;
        this.component = component;
    }

    void check() {
        checkImage();
        checkResource("cpu", "CPU", "a number of cores, such as \"2\" or \"500m\"", Quantity::cpus);
        checkResource("memory", "memory", "a number of bytes, such as \"4Gi\" or \"512M\"", Quantity::compiledBytes);
        checkAccelerator();
        checkCount("retries", 0, "write the number of times that a failed task is retried");
        String timeout = component.text("timeout");
        if (!timeout.isEmpty() && Quantities.time(timeout).isEmpty()) {
            report.error(ComponentCode.BAD_TIMEOUT, component.place("timeout"), timeout);
        }
        checkEnv();
    }

    private void checkImage() {
        String image = component.text("image");
        boolean needed = component.is(AnnotationNames.CONTAINER_COMPONENT);
        if ((needed || !image.isEmpty()) && !ImageReference.isValid(image)) {
            report.error(ComponentCode.BAD_IMAGE, component.place("image"), image);
        }
    }

    /** Checks a limit, and that the request is not above it. */
    private void checkResource(
            String limitName, String word, String form, Function<String, Optional<BigDecimal>> quantity) {
        String requestName = limitName + "Request";
        var limit = readQuantity(limitName, word + " limit", form, quantity);
        var request = readQuantity(requestName, word + " request", form, quantity);
        if (limit.isPresent() && request.isPresent() && request.get().compareTo(limit.get()) > 0) {
            report.error(
                    ComponentCode.REQUEST_ABOVE_LIMIT,
                    component.place(requestName),
                    word,
                    component.text(requestName),
                    component.text(limitName));
        }
    }

    private Optional<BigDecimal> readQuantity(
            String name, String word, String form, Function<String, Optional<BigDecimal>> quantity) {
        String text = component.text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var value = quantity.apply(text);
        if (value.isEmpty()) {
            report.error(ComponentCode.BAD_QUANTITY, component.place(name), text, word, form);
        }
        return value;
    }

    private void checkAccelerator() {
        String accelerator = component.text("accelerator");
        if (!accelerator.isEmpty() && !Quantities.isAccelerator(accelerator)) {
            report.error(ComponentCode.BAD_ACCELERATOR, component.place("accelerator"), accelerator);
        }
        if (accelerator.isEmpty() && component.isExplicit("acceleratorCount")) {
            report.error(ComponentCode.ACCELERATOR_MISSING, component.place("acceleratorCount"));
        }
        checkCount("acceleratorCount", 1, "remove the accelerator if the task needs none");
    }

    private void checkCount(String name, int least, String remedy) {
        if (component.number(name) < least) {
            report.error(ComponentCode.BAD_COUNT, component.place(name), name, least, component.number(name), remedy);
        }
    }

    private void checkEnv() {
        Set<String> names = new HashSet<>();
        for (Annotation variable : component.annotations("env")) {
            String name = variable.text("name");
            if (!Quantities.isEnvName(name)) {
                report.error(ComponentCode.BAD_ENV_NAME, variable.place("name"), name);
            } else if (!names.add(name)) {
                report.error(ComponentCode.DUPLICATE_ENV, variable.place("name"), name);
            }
            report.checkText(variable.text("value"), variable.place("value"));
        }
    }
}
