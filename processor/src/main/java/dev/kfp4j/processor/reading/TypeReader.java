// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.processor.reading;

import dev.kfp4j.processor.component.JavaType;
import dev.kfp4j.processor.component.JavaType.ArtifactList;
import dev.kfp4j.processor.component.JavaType.EnumType;
import dev.kfp4j.processor.component.JavaType.FinalStatusType;
import dev.kfp4j.processor.component.JavaType.ListType;
import dev.kfp4j.processor.component.JavaType.MapType;
import dev.kfp4j.processor.component.JavaType.ParameterJavaType;
import dev.kfp4j.processor.component.JavaType.Scalar;
import dev.kfp4j.processor.component.JavaType.ScalarType;
import dev.kfp4j.processor.diagnostic.ComponentCode;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Reads the types of inputs and outputs. A type that cannot be one is reported, and reads as empty. */
final class TypeReader {

    private static final Map<TypeKind, Scalar> PRIMITIVES = Map.of(
            TypeKind.BOOLEAN, Scalar.BOOLEAN,
            TypeKind.INT, Scalar.INT,
            TypeKind.LONG, Scalar.LONG,
            TypeKind.FLOAT, Scalar.FLOAT,
            TypeKind.DOUBLE, Scalar.DOUBLE);
    private static final Map<String, Scalar> BOXES = Map.of(
            "java.lang.Boolean", Scalar.BOOLEAN,
            "java.lang.Integer", Scalar.INT,
            "java.lang.Long", Scalar.LONG,
            "java.lang.Float", Scalar.FLOAT,
            "java.lang.Double", Scalar.DOUBLE,
            "java.lang.String", Scalar.STRING);

    private final MistakeReport report;
    private final Reachability reachability;
    private final RecordReader records;
    private final ArtifactReader artifacts;
    private final boolean artifactListsAsOutputs;

    /**
     * Creates a reader.
     *
     * @param artifactListsAsOutputs whether an output may be a list of artifacts; a pipeline's may, because loops
     *     collect such
     */
    TypeReader(ReaderContext context, MistakeReport report, Reachability reachability, boolean artifactListsAsOutputs) {
        this.artifactListsAsOutputs = artifactListsAsOutputs;
        this.report = report;
        this.reachability = reachability;
        this.records = new RecordReader(context, report, this);
        this.artifacts = new ArtifactReader(context, report, reachability);
    }

    /** Reads the type of an input or of an output. */
    Optional<JavaType> read(TypeMirror type, TypeSite site) {
        if (artifacts.isArtifact(type)) {
            return artifacts.read(type, site).map(artifact -> artifact);
        }
        if (type instanceof DeclaredType list && isClass(list, "java.util.List") && holdsArtifact(list)) {
            return artifactList(list, site).map(artifact -> artifact);
        }
        return readParameter(type, site).map(parameter -> parameter);
    }

    private boolean holdsArtifact(DeclaredType list) {
        return list.getTypeArguments().size() == 1
                && artifacts.isArtifact(list.getTypeArguments().get(0));
    }

    private Optional<ArtifactList> artifactList(DeclaredType list, TypeSite site) {
        if (site.isOutput() && !artifactListsAsOutputs) {
            report.error(ComponentCode.OUTPUT_ARTIFACT_LIST, site.place(), site.name());
            return Optional.empty();
        }
        return artifacts.read(list.getTypeArguments().get(0), site).map(ArtifactList::new);
    }

    /** Reads the type of a value that is JSON. */
    Optional<ParameterJavaType> readParameter(TypeMirror type, TypeSite site) {
        Scalar primitive = PRIMITIVES.get(type.getKind());
        if (primitive != null) {
            return Optional.of(new ScalarType(primitive, false));
        }
        if (type instanceof WildcardType) {
            report.error(ComponentCode.WILDCARD_TYPE, site.place(), site.word(), site.name(), TypeNames.shown(type));
            return Optional.empty();
        }
        if (!(type instanceof DeclaredType declared)) {
            return unsupported(type, site);
        }
        Scalar boxed = BOXES.get(nameOf(declared));
        return boxed == null ? readDeclared(declared, site) : Optional.of(new ScalarType(boxed, true));
    }

    private Optional<ParameterJavaType> readDeclared(DeclaredType type, TypeSite site) {
        if (artifacts.isArtifact(type)) {
            String holder = site.role() == TypeSite.Role.INPUT || site.role() == TypeSite.Role.OUTPUT
                    ? "list or map"
                    : "record";
            report.error(ComponentCode.ARTIFACT_IN_PARAMETER, site.place(), site.word(), site.name(), holder);
            return Optional.empty();
        }
        if (isClass(type, "java.util.List")) {
            return readList(type, site);
        }
        if (isClass(type, "java.util.Map")) {
            return readMap(type, site);
        }
        if (isClass(type, AnnotationNames.TASK_FINAL_STATUS)) {
            return readFinalStatus(site);
        }
        return switch (type.asElement().getKind()) {
            case ENUM -> readEnum((TypeElement) type.asElement(), site);
            case RECORD -> reachable(type, site) ? records.read(type, site).map(r -> r) : Optional.empty();
            default -> unsupported(type, site);
        };
    }

    private Optional<ParameterJavaType> readList(DeclaredType type, TypeSite site) {
        if (type.getTypeArguments().isEmpty()) {
            report.error(ComponentCode.RAW_TYPE, site.place(), site.word(), site.name(), "List", "List<String>");
            return Optional.empty();
        }
        TypeMirror element = type.getTypeArguments().get(0);
        boolean nullable = Annotations.nullable(element).isPresent();
        return readParameter(element, site.inside()).map(inner -> new ListType(inner, nullable));
    }

    private Optional<ParameterJavaType> readMap(DeclaredType type, TypeSite site) {
        if (type.getTypeArguments().isEmpty()) {
            report.error(ComponentCode.RAW_TYPE, site.place(), site.word(), site.name(), "Map", "Map<String, Double>");
            return Optional.empty();
        }
        TypeMirror key = type.getTypeArguments().get(0);
        if (!(key instanceof DeclaredType declaredKey && isClass(declaredKey, "java.lang.String"))) {
            report.error(ComponentCode.MAP_KEY, site.place(), site.word(), site.name(), TypeNames.shown(key));
            return Optional.empty();
        }
        TypeMirror value = type.getTypeArguments().get(1);
        boolean nullable = Annotations.nullable(value).isPresent();
        return readParameter(value, site.inside()).map(inner -> new MapType(inner, nullable));
    }

    private Optional<ParameterJavaType> readFinalStatus(TypeSite site) {
        if (!site.isInput() || !site.outermost()) {
            report.error(ComponentCode.FINAL_STATUS_MISPLACED, site.place(), site.word(), site.name());
            return Optional.empty();
        }
        return Optional.of(new FinalStatusType(false));
    }

    private Optional<ParameterJavaType> readEnum(TypeElement type, TypeSite site) {
        var constants = type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(member -> member.getSimpleName().toString())
                .toList();
        if (constants.isEmpty()) {
            report.error(ComponentCode.EMPTY_ENUM, site.place(), type.getSimpleName(), site.word(), site.name());
            return Optional.empty();
        }
        return reachable(type, site)
                ? Optional.of(new EnumType(TypeNames.classRef(type), constants))
                : Optional.empty();
    }

    private boolean reachable(DeclaredType type, TypeSite site) {
        return reachable((TypeElement) type.asElement(), site);
    }

    private boolean reachable(TypeElement type, TypeSite site) {
        var obstacle = reachability.obstacle(type);
        obstacle.ifPresent(hidden -> report.error(
                ComponentCode.TYPE_NOT_REACHABLE, site.place(), hidden.getSimpleName(), site.word(), site.name()));
        return obstacle.isEmpty();
    }

    private Optional<ParameterJavaType> unsupported(TypeMirror type, TypeSite site) {
        report.error(
                ComponentCode.UNSUPPORTED_TYPE,
                site.place(),
                site.word(),
                site.name(),
                TypeNames.shown(type),
                Remedies.insteadOf(type, site));
        return Optional.empty();
    }

    private static boolean isClass(DeclaredType type, String name) {
        return nameOf(type).equals(name);
    }

    private static String nameOf(DeclaredType type) {
        Element element = type.asElement();
        return element instanceof TypeElement named ? named.getQualifiedName().toString() : "";
    }
}
