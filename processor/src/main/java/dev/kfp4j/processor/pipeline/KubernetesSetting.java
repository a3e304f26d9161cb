// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.pipeline;

import dev.kfp4j.processor.pipeline.Value.Argument;
import dev.kfp4j.processor.pipeline.Value.Reference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** One thing that a Kubernetes cluster gives to the pod of a task. Texts have been checked, and are as Kubernetes has them. */
public sealed interface KubernetesSetting {
    /** The run-time values in it. */
    default Set<Reference> references() {
        return Set.of();
    }

    /** What of the pod it takes up: no two settings of one task take up the same. */
    Set<PodSlot> slots();

    /** What is left of it where others have taken some slots; empty if nothing. */
    default Optional<KubernetesSetting> without(Set<PodSlot> taken) {
        return Collections.disjoint(slots(), taken) ? Optional.of(this) : Optional.empty();
    }

    /** What holds keys with values, beside the pod. */
    enum Store {
        /** A secret. */
        SECRET,
        /** A config map. */
        CONFIG_MAP
    }

    /**
     * Keys of a store as environment variables.
     *
     * @param store what kind of store
     * @param name its name, a constant or a run-time text that may be missing
     * @param variables the variables by the keys, in order
     * @param optional whether the store need not exist
     */
    record StoreEnv(Store store, Argument name, Map<String, String> variables, boolean optional)
            implements KubernetesSetting {
        /** Copies the map, keeping its order. */
        public StoreEnv {
            variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        }

        @Override
        public Set<Reference> references() {
            return name.references();
        }

        @Override
        public Set<PodSlot> slots() {
            var slots = new LinkedHashSet<PodSlot>();
            variables.values().forEach(variable -> slots.add(PodSlot.variable(variable)));
            return slots;
        }

        @Override
        public Optional<KubernetesSetting> without(Set<PodSlot> taken) {
            var left = new LinkedHashMap<>(variables);
            left.values().removeIf(variable -> taken.contains(PodSlot.variable(variable)));
            return left.isEmpty() ? Optional.empty() : Optional.of(new StoreEnv(store, name, left, optional));
        }
    }

    /**
     * A store as a folder.
     *
     * @param store what kind of store
     * @param name its name, a constant or a run-time text that may be missing
     * @param path the folder
     * @param optional whether the store need not exist
     */
    record StoreVolume(Store store, Argument name, String path, boolean optional) implements KubernetesSetting {
        @Override
        public Set<Reference> references() {
            return name.references();
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of(PodSlot.path(path));
        }
    }

    /**
     * A persistent volume claim as a folder.
     *
     * @param claim its name, a constant or a run-time text
     * @param path the folder
     * @param subPath what of the volume; empty: all
     */
    record ClaimVolume(Argument claim, String path, String subPath) implements KubernetesSetting {
        @Override
        public Set<Reference> references() {
            return claim.references();
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of(PodSlot.path(path));
        }
    }

    /**
     * A volume that goes with the task.
     *
     * @param name the volume's name
     * @param path the folder
     * @param size in bytes, as the user wrote it
     * @param accessModes as Kubernetes calls them
     * @param storageClass empty: the cluster's default
     * @param labels of the claim
     * @param annotations of the claim
     */
    record EphemeralVolume(
            String name,
            String path,
            String size,
            List<String> accessModes,
            Optional<String> storageClass,
            Map<String, String> labels,
            Map<String, String> annotations)
            implements KubernetesSetting {
        /** Copies list and maps. */
        public EphemeralVolume {
            accessModes = List.copyOf(accessModes);
            labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
            annotations = Collections.unmodifiableMap(new LinkedHashMap<>(annotations));
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of(PodSlot.path(path));
        }
    }

    /**
     * An empty folder.
     *
     * @param name the volume's name
     * @param path the folder
     * @param medium as Kubernetes calls it; empty: the node's own
     * @param sizeLimit as the user wrote it; empty: none
     */
    record EmptyDir(String name, String path, String medium, String sizeLimit) implements KubernetesSetting {
        @Override
        public Set<PodSlot> slots() {
            return Set.of(PodSlot.path(path));
        }
    }

    /**
     * A label that the node must have.
     *
     * @param key its key
     * @param value its value
     */
    record NodeLabel(String key, String value) implements KubernetesSetting {
        @Override
        public Set<PodSlot> slots() {
            return Set.of(new PodSlot(PodSlot.Kind.NODE_LABEL, key));
        }
    }

    /**
     * Labels that the node must have.
     *
     * @param labels a struct, constant or of the run, that may be missing
     */
    record NodeSelectorJson(Argument labels) implements KubernetesSetting {
        @Override
        public Set<Reference> references() {
            return labels.references();
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of(PodSlot.single(PodSlot.Kind.NODE_SELECTOR));
        }
    }

    /**
     * A term of node affinity.
     *
     * @param labels requirements of the node's labels
     * @param fields requirements of the node's fields
     * @param weight empty: the term is required
     */
    record NodeAffinity(List<Requirement> labels, List<Requirement> fields, OptionalLong weight)
            implements KubernetesSetting {
        /** Copies the lists. */
        public NodeAffinity {
            labels = List.copyOf(labels);
            fields = List.copyOf(fields);
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of();
        }
    }

    /**
     * What a label or field must be.
     *
     * @param key which
     * @param operator as Kubernetes calls it
     * @param values what it is compared with
     */
    record Requirement(String key, String operator, List<String> values) {
        /** Copies the list. */
        public Requirement {
            values = List.copyOf(values);
        }
    }

    /**
     * Node affinity as Kubernetes writes it.
     *
     * @param affinity a struct, constant or of the run, that may be missing
     */
    record NodeAffinityJson(Argument affinity) implements KubernetesSetting {
        @Override
        public Set<Reference> references() {
            return affinity.references();
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of(PodSlot.single(PodSlot.Kind.NODE_AFFINITY));
        }
    }

    /**
     * A taint that is tolerated.
     *
     * @param key empty: any
     * @param operator as Kubernetes calls it; empty: Equal
     * @param value may be empty
     * @param effect as Kubernetes calls it; empty: any
     * @param seconds for how long; empty: for ever
     */
    record Toleration(String key, String operator, String value, String effect, OptionalLong seconds)
            implements KubernetesSetting {
        @Override
        public Set<PodSlot> slots() {
            return Set.of();
        }
    }

    /**
     * Taints that are tolerated, as Kubernetes writes them.
     *
     * @param tolerations a struct or list of the run that may be missing
     */
    record TolerationsJson(Reference tolerations) implements KubernetesSetting {
        @Override
        public Set<Reference> references() {
            return Set.of(tolerations);
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of();
        }
    }

    /**
     * A label or an annotation of the pod.
     *
     * @param annotation whether it is an annotation
     * @param key its key
     * @param value its value
     */
    record PodMark(boolean annotation, String key, String value) implements KubernetesSetting {
        @Override
        public Set<PodSlot> slots() {
            return Set.of(new PodSlot(annotation ? PodSlot.Kind.POD_ANNOTATION : PodSlot.Kind.POD_LABEL, key));
        }
    }

    /**
     * A secret to fetch the image with.
     *
     * @param secret its name, a constant or a run-time text that may be missing
     */
    record PullSecret(Argument secret) implements KubernetesSetting {
        @Override
        public Set<Reference> references() {
            return secret.references();
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of();
        }
    }

    /**
     * When the image is fetched.
     *
     * @param policy as Kubernetes calls it; empty: as the cluster does it
     */
    record PullPolicy(String policy) implements KubernetesSetting {
        @Override
        public Set<PodSlot> slots() {
            return Set.of(PodSlot.single(PodSlot.Kind.PULL_POLICY));
        }
    }

    /**
     * A field of the pod as an environment variable.
     *
     * @param variable the variable
     * @param path the field
     */
    record FieldEnv(String variable, String path) implements KubernetesSetting {
        @Override
        public Set<PodSlot> slots() {
            return Set.of(PodSlot.variable(variable));
        }
    }

    /**
     * The user or the group of the container.
     *
     * @param group whether it is the group
     * @param number which
     */
    record RunAs(boolean group, long number) implements KubernetesSetting {
        @Override
        public Set<PodSlot> slots() {
            return Set.of(PodSlot.single(group ? PodSlot.Kind.GROUP : PodSlot.Kind.USER));
        }
    }

    /**
     * Whether the cluster refuses to run the container as root.
     *
     * @param refused whether
     */
    record RunAsNonRoot(boolean refused) implements KubernetesSetting {
        @Override
        public Set<PodSlot> slots() {
            return Set.of(PodSlot.single(PodSlot.Kind.NON_ROOT));
        }
    }

    /**
     * A container that runs before the task's own.
     *
     * @param name its name
     * @param image its image
     * @param command what it runs
     * @param args the arguments
     * @param env environment variables in order
     * @param mounts paths by volume
     * @param sidecar whether it goes on
     * @param requests quantities by resource
     * @param limits quantities by resource
     */
    record InitContainer(
            String name,
            String image,
            List<String> command,
            List<String> args,
            Map<String, String> env,
            Map<String, String> mounts,
            boolean sidecar,
            Map<String, String> requests,
            Map<String, String> limits)
            implements KubernetesSetting {
        /** Copies lists and maps. */
        public InitContainer {
            command = List.copyOf(command);
            args = List.copyOf(args);
            env = Collections.unmodifiableMap(new LinkedHashMap<>(env));
            mounts = Collections.unmodifiableMap(new LinkedHashMap<>(mounts));
            requests = Collections.unmodifiableMap(new LinkedHashMap<>(requests));
            limits = Collections.unmodifiableMap(new LinkedHashMap<>(limits));
        }

        @Override
        public Set<PodSlot> slots() {
            return Set.of(new PodSlot(PodSlot.Kind.INIT_CONTAINER, name));
        }
    }
}
