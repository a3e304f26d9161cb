import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.SchemaTitle;

class Misplaced {
    record Result(@Name("total") int sum) {}

    static void helper(@Default("1") int a, @Name("x") int b) {} // ERROR KFP4J-144 col 24: @Default has no effect here | it applies to parameters of methods with @Component, @ContainerComponent or @Pipeline: annotate the method too, or remove the annotation
    // ERROR KFP4J-144 col 45: @Name has no effect here | it applies to parameters of methods with @Component, @ContainerComponent or @Pipeline: annotate the method too, or remove the annotation

    @Name("y") // ERROR KFP4J-144 col 5: @Name has no effect here | it applies to parameters of methods with @Component, @ContainerComponent or @Pipeline: annotate the method too, or remove the annotation
    // RIGHT @Component @Name("y")
    static int other() {
        return 1;
    }

    @Component
    @Name("z") // ERROR KFP4J-144 col 5: @Name has no effect here | annotate the fields of the record that the method returns
    static Result several() {
        return new Result(1);
    }

    @Component
    @Name("z") // ERROR KFP4J-144 col 5: @Name has no effect here | remove it: the method returns nothing
    static void none() {}

    record Owner(int value) {
        static void helper(@Default("1") int a) {} // ERROR KFP4J-144 col 28: @Default has no effect here | it applies to parameters of methods with @Component, @ContainerComponent or @Pipeline: annotate the method too, or remove the annotation
    }

    @SchemaTitle("acme.Table") // ERROR KFP4J-144 col 5: @SchemaTitle has no effect here | it applies to subclasses of Artifact: extend Artifact, or remove the annotation
    static final class Table {}

    @SchemaTitle("acme.Tables") // ERROR KFP4J-144 col 5: @SchemaTitle has no effect here | it applies to subclasses of Artifact: extend Artifact, or remove the annotation
    interface Tables {}
}
