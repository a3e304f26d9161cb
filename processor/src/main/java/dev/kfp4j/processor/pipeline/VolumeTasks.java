// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.manifest.ParameterType;
import dev.kfp4j.manifest.json.JsonValue;
import dev.kfp4j.processor.component.ComponentSignature.Input;
import dev.kfp4j.processor.component.ComponentSignature.Output;
import dev.kfp4j.processor.component.IoType;
import dev.kfp4j.processor.pipeline.Callee.ClusterCallee;
import java.util.List;
import java.util.Optional;

/**
 * The operations of a cluster on volume claims. The cluster identifies them by their images, which it never fetches.
 */
public final class VolumeTasks {
    private static final Output NAME = new Output("name", "", parameter(ParameterType.STRING), "");

    public static final ClusterCallee CREATE = new ClusterCallee(
            "createpvc",
            "argostub/createpvc",
            List.of(
                    required("access_modes", ParameterType.LIST),
                    required("size", ParameterType.STRING),
                    optional("pvc_name", ParameterType.STRING),
                    optional("pvc_name_suffix", ParameterType.STRING),
                    new Input(
                            "storage_class_name",
                            "storageClass",
                            parameter(ParameterType.STRING),
                            Optional.of(JsonValue.of("")),
                            true,
                            ""),
                    optional("volume_name", ParameterType.STRING),
                    optional("annotations", ParameterType.STRUCT),
                    optional("data_source", ParameterType.STRUCT)),
            List.of(NAME));

    public static final ClusterCallee DELETE = new ClusterCallee(
            "deletepvc", "argostub/deletepvc", List.of(required("pvc_name", ParameterType.STRING)), List.of());

    private VolumeTasks() {}

    private static IoType parameter(ParameterType type) {
        return new IoType.Parameter(type, List.of());
    }

    private static Input required(String name, ParameterType type) {
        return new Input(name, name, parameter(type), Optional.empty(), false, "");
    }

    private static Input optional(String name, ParameterType type) {
        return new Input(name, name, parameter(type), Optional.empty(), true, "");
    }
}
