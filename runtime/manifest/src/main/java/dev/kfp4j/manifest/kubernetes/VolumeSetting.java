// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.manifest.kubernetes;

import static dev.kfp4j.manifest.kubernetes.PodField.Concern.STEP;

import dev.kfp4j.manifest.ParameterSource;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A volume that is mounted in the container.
 *
 * @param <N> see {@link PodSetting}
 */
public sealed interface VolumeSetting<N> extends PodSetting<N> {
    /** The fields that hold these settings. */
    static List<PodField> fields() {
        return List.of(
                PodField.list(StoreVolume.field(Store.SECRET), STEP, entry -> StoreVolume.read(Store.SECRET, entry)),
                PodField.list(
                        StoreVolume.field(Store.CONFIG_MAP), STEP, entry -> StoreVolume.read(Store.CONFIG_MAP, entry)),
                PodField.list(ClaimVolume.FIELD, STEP, ClaimVolume::read),
                PodField.list(EmptyDir.FIELD, STEP, EmptyDir::read),
                PodField.list(EphemeralVolume.FIELD, STEP, EphemeralVolume::read));
    }

    /** The mount path. */
    String path();

    @Override
    default Set<PodSlot> slots() {
        return Set.of(PodSlot.path(path()));
    }

    /**
     * A secret or config map as a folder with a file for each key.
     *
     * @param store the kind of object
     * @param name its name
     * @param path the mount path
     * @param isOptional whether the object may be missing
     */
    record StoreVolume<N>(Store store, N name, String path, boolean isOptional) implements VolumeSetting<N> {
        private static String field(Store store) {
            return store.stem() + "AsVolume";
        }

        private static StoreVolume<ParameterSource> read(Store store, SettingReader entry)
                throws UnreadableSettingException {
            return new StoreVolume<>(
                    store, Sources.name(entry, store.stem() + "Name"), entry.text("mountPath"), entry.flag("optional"));
        }

        @Override
        public void write(SettingWriter<N> executor) {
            executor.entry(field(store))
                    .putName(store.stem() + "Name", name)
                    .put("mountPath", path)
                    .put("optional", isOptional);
        }

        @Override
        public List<N> values() {
            return List.of(name);
        }

        @Override
        public <M> Optional<PodSetting<M>> resolve(Function<? super N, Optional<M>> values) {
            return values.apply(name).map(known -> new StoreVolume<>(store, known, path, isOptional));
        }
    }

    /**
     * A persistent volume claim as a folder.
     *
     * @param claim its name
     * @param path the mount path
     * @param subPath the folder of the volume; empty: the whole volume
     */
    record ClaimVolume<N>(N claim, String path, String subPath) implements VolumeSetting<N> {
        private static final String FIELD = "pvcMount";

        /** In older manifests the entry itself is the source of the name. */
        private static ClaimVolume<ParameterSource> read(SettingReader entry) throws UnreadableSettingException {
            return new ClaimVolume<>(Sources.claimName(entry), entry.text("mountPath"), entry.textOrNone("subPath"));
        }

        @Override
        public void write(SettingWriter<N> executor) {
            executor.entry(FIELD).putClaimName(claim).put("mountPath", path).putUnlessEmpty("subPath", subPath);
        }

        @Override
        public List<N> values() {
            return List.of(claim);
        }

        @Override
        public <M> Optional<PodSetting<M>> resolve(Function<? super N, Optional<M>> values) {
            return values.apply(claim).map(known -> new ClaimVolume<>(known, path, subPath));
        }
    }

    /**
     * A volume that is empty at the start of the pod and removed with it.
     *
     * @param <N> see {@link PodSetting}
     */
    sealed interface EmptyVolume<N> extends VolumeSetting<N> {
        /** The volume's name in the pod. */
        String name();
    }

    /**
     * An empty folder of the node.
     *
     * @param name the volume's name in the pod
     * @param path the mount path
     * @param medium as Kubernetes calls it; empty: the node's own
     * @param sizeLimit in bytes, such as {@code 1Gi}; empty: none
     */
    record EmptyDir<N>(String name, String path, String medium, String sizeLimit) implements EmptyVolume<N> {
        private static final String FIELD = "emptyDirMounts";

        private static EmptyDir<ParameterSource> read(SettingReader entry) throws UnreadableSettingException {
            return new EmptyDir<>(
                    entry.text("volumeName"),
                    entry.text("mountPath"),
                    entry.textOrNone("medium"),
                    entry.textOrNone("sizeLimit"));
        }

        @Override
        public void write(SettingWriter<N> executor) {
            executor.entry(FIELD)
                    .put("volumeName", name)
                    .put("mountPath", path)
                    .putUnlessEmpty("medium", medium)
                    .putUnlessEmpty("sizeLimit", sizeLimit);
        }
    }

    /**
     * A volume of a claim that is made for the pod.
     *
     * @param name the volume's name in the pod
     * @param path the mount path
     * @param size in bytes, such as {@code 10Gi}
     * @param accessModes as Kubernetes calls them
     * @param storageClass empty: the cluster's default
     * @param labels of the claim
     * @param annotations of the claim
     */
    record EphemeralVolume<N>(
            String name,
            String path,
            String size,
            List<String> accessModes,
            Optional<String> storageClass,
            Map<String, String> labels,
            Map<String, String> annotations)
            implements EmptyVolume<N> {
        private static final String FIELD = "genericEphemeralVolume";

        public EphemeralVolume {
            accessModes = List.copyOf(accessModes);
            labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
            annotations = Collections.unmodifiableMap(new LinkedHashMap<>(annotations));
        }

        private static EphemeralVolume<ParameterSource> read(SettingReader entry) throws UnreadableSettingException {
            SettingReader metadata = entry.object("metadata");
            return new EphemeralVolume<>(
                    entry.text("volumeName"),
                    entry.text("mountPath"),
                    entry.textOrNone("size"),
                    entry.texts("accessModes"),
                    Optional.of(entry.textOrNone("storageClassName")).filter(name -> !name.isEmpty()),
                    metadata.textMap("labels"),
                    metadata.textMap("annotations"));
        }

        @Override
        public void write(SettingWriter<N> executor) {
            SettingWriter<N> entry = executor.entry(FIELD)
                    .put("volumeName", name)
                    .put("mountPath", path)
                    .put("size", size)
                    .put("accessModes", accessModes);
            storageClass.ifPresentOrElse(
                    known -> entry.put("storageClassName", known), () -> entry.put("defaultStorageClass", true));
            entry.object("metadata").putUnlessEmpty("labels", labels).putUnlessEmpty("annotations", annotations);
        }
    }
}
