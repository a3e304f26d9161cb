// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.runtime;

/** An entrypoint with configurable behaviour. */
final class OddStep implements Step {

    public static void main(String[] args) {
        StepLauncher.main(new OddStep(), args);
    }

    @Override
    public StepSignature signature() {
        return StepSignature.of("odd", "")
                .parameter("how", "--how", ValueType.STRING, false, null, "")
                .outputArtifact("model", "--model", "system.Model", "0.0.1", "")
                .outputParameter("said", "--said", ValueType.STRING, "")
                .build();
    }

    @Override
    public void run(StepInputs in, StepOutputs out) throws Exception {
        String how = in.value("how").string();
        in.check();
        out.artifact("model", OddComponent.behave(how));
        out.parameter("said", how);
    }
}
