import dev.kfp4j.annotations.ImportComponent;

@ImportComponent("imports/vertex.yaml") // ERROR KFP4J-177 col 18: the class "VertexModel" for the artifacts "google.VertexModel" of "imports/vertex.yaml" exists, but does not have that schema | annotate it with @SchemaTitle("google.VertexModel") and make it extend Artifact, or rename it
final class Models {}

final class VertexModel {}
// RIGHT final class OtherModel {}
