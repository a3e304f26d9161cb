import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Name;
import dev.kfp4j.annotations.SchemaTitle;

class Misplaced {
    record Result(@Name("total") int sum) {}

    static void helper(@Default("1") int a, @Name("x") int b) {} // ERROR KFP4J-144 col 24: @Default means nothing here | it counts on the parameters of methods that are annotated with @Component, @ContainerComponent or @Pipeline: annotate the method too, or leave it out
    // ERROR KFP4J-144 col 45: @Name means nothing here | it counts on the parameters of methods that are annotated with @Component, @ContainerComponent or @Pipeline: annotate the method too, or leave it out

    @Name("y") // ERROR KFP4J-144 col 5: @Name means nothing here | it counts on the parameters of methods that are annotated with @Component, @ContainerComponent or @Pipeline: annotate the method too, or leave it out
    // RIGHT @Component @Name("y")
    static int other() {
        return 1;
    }

    @Component
    @Name("z") // ERROR KFP4J-144 col 5: @Name means nothing here | put @Name on the components of the record that the method returns
    static Result several() {
        return new Result(1);
    }

    @Component
    @Name("z") // ERROR KFP4J-144 col 5: @Name means nothing here | the method returns nothing: leave it out
    static void none() {}

    record Owner(int value) {
        static void helper(@Default("1") int a) {} // ERROR KFP4J-144 col 28: @Default means nothing here | it counts on the parameters of methods that are annotated with @Component, @ContainerComponent or @Pipeline: annotate the method too, or leave it out
    }

    @SchemaTitle("acme.Table") // ERROR KFP4J-144 col 5: @SchemaTitle means nothing here | it counts on subclasses of Artifact: extend Artifact, or leave it out
    static final class Table {}

    @SchemaTitle("acme.Tables") // ERROR KFP4J-144 col 5: @SchemaTitle means nothing here | it counts on subclasses of Artifact: extend Artifact, or leave it out
    interface Tables {}
}
