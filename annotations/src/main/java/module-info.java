// SPDX-License-Identifier: Apache-2.0
/** The annotations of kfp4j. */
module dev.kfp4j.annotations {
    exports dev.kfp4j.annotations;
    exports dev.kfp4j.annotations.descriptor;
    exports dev.kfp4j.annotations.kubernetes;
}
