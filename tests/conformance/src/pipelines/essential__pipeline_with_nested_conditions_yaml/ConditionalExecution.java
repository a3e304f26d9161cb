// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Pipeline;

final class ConditionalExecution {
    private static final String IMAGE = "python:alpine3.9";
    private static final String DRAW =
            "mkdir -p \"$(dirname $2)\" && python -c \"import random; print(random.randint($0, $1), end='')\" | tee $2";

    record Side(String output) {}

    record Number(int output) {}

    @ContainerComponent(
            image = IMAGE,
            command = {"sh", "-c"},
            args = {
                "mkdir -p \"$(dirname $0)\" && python -c \"import random; result = 'heads' if random.randint(0,1) == 0 else"
                        + " 'tails'; print(result, end='')\" | tee $0",
                "${output.path}"
            })
    static native Side flipCoin();

    @ContainerComponent(
            image = IMAGE,
            command = {"sh", "-c"},
            args = {DRAW, "0", "9", "${output.path}"})
    static native Number generateRandomNumber();

    @ContainerComponent(
            name = "generate-random-number-2",
            image = IMAGE,
            command = {"sh", "-c"},
            args = {DRAW, "10", "19", "${output.path}"})
    static native Number generateGreaterNumber();

    @ContainerComponent(
            image = IMAGE,
            command = {"echo", "${msg}"})
    static native void print(String msg);

    @Pipeline
    static void conditionalExecutionPipeline() {
        var side = flipCoin().output();
        if (side.equals("heads")) {
            var number = generateRandomNumber().output();
            if (number > 5) {
                print("heads and " + number + " > 5!");
            }
            if (number <= 5) {
                print("heads and " + number + " <= 5!");
            }
        }
        if (side.equals("tails")) {
            var number = generateGreaterNumber().output();
            if (number > 15) {
                print("tails and " + number + " > 15!");
            }
            if (number <= 15) {
                print("tails and " + number + " <= 15!");
            }
        }
    }
}
