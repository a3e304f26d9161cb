// SPDX-License-Identifier: Apache-2.0
/** The runtime of steps: artifacts, the static methods of the pipeline language, and KFP's executor contract. */
module dev.kfp4j.runtime {
    requires transitive dev.kfp4j.annotations;
    requires static org.jspecify;

    exports dev.kfp4j.artifacts;
    exports dev.kfp4j.dsl;
    exports dev.kfp4j.dsl.kubernetes;
    exports dev.kfp4j.runtime;
}
