// SPDX-License-Identifier: Apache-2.0
/** The KFP v2 pipeline manifest as immutable records, read and written as YAML and JSON. */
module dev.kfp4j.manifest {
    requires com.fasterxml.jackson.core;
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.dataformat.yaml;
    requires org.yaml.snakeyaml;
    requires static org.jspecify;

    exports dev.kfp4j.manifest;
    exports dev.kfp4j.manifest.check;
    exports dev.kfp4j.manifest.io;
    exports dev.kfp4j.manifest.json;
    exports dev.kfp4j.manifest.kubernetes;
    exports dev.kfp4j.manifest.text;
}
