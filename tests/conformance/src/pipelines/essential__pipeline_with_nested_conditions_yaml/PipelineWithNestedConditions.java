// SPDX-License-Identifier: Apache-2.0
import dev.kfp4j.annotations.ContainerComponent;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.Pipeline;

final class PipelineWithNestedConditions {
    private static final String RANDOM = "mkdir -p \"$(dirname $2)\" && python -c \"import random;"
            + " print(random.randint($0, $1), end='')\" | tee $2";

    @Name("output")
    @ContainerComponent(
            image = "python:alpine3.9",
            command = {"sh", "-c"},
            args = {
                "mkdir -p \"$(dirname $0)\" && python -c \"import random; result = 'heads' if random.randint(0,1) == 0"
                        + " else 'tails'; print(result, end='')\" | tee $0",
                "${output.path}"
            })
    static native String flipCoin();

    @Name("output")
    @ContainerComponent(
            name = "generate-random-number",
            image = "python:alpine3.9",
            command = {"sh", "-c"},
            args = {RANDOM, "0", "9", "${output.path}"})
    static native int lowRandomNumber();

    /** In Python a component of the same name, which is numbered as it is called; here names are unique. */
    @Name("output")
    @ContainerComponent(
            name = "generate-random-number-2",
            image = "python:alpine3.9",
            command = {"sh", "-c"},
            args = {RANDOM, "10", "19", "${output.path}"})
    static native int highRandomNumber();

    @ContainerComponent(
            image = "python:alpine3.9",
            command = {"echo", "${msg}"})
    static native void print(String msg);

    @Pipeline(name = "conditional-execution-pipeline", displayName = "Conditional execution pipeline.")
    static void flow() {
        String side = flipCoin();
        if (side.equals("heads")) {
            int low = lowRandomNumber();
            if (low > 5) {
                print("heads and " + low + " > 5!");
            }
            if (low <= 5) {
                print("heads and " + low + " <= 5!");
            }
        }
        if (side.equals("tails")) {
            int high = highRandomNumber();
            if (high > 15) {
                print("tails and " + high + " > 15!");
            }
            if (high <= 15) {
                print("tails and " + high + " <= 15!");
            }
        }
    }
}
