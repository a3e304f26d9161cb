import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Objects {
    @Component static String text(String in) { return in; }

    record Config(String name, int size) {}
    @Component static void config(Config in) {}

    @Pipeline static void flow(String s, int n) {
        text(new StringBuilder("a").toString());
        // ERROR KFP4J-308 col 14: "new StringBuilder(...)" is not supported in a pipeline body | create the object inside a component; a pipeline body can create only records of constants, by their canonical constructors
        // RIGHT config(new Config("a", 1));
        Object anonymous = new Object() {};
        // ERROR KFP4J-308 col 28: "new Object(...)" is not supported in a pipeline body | create the object inside a component; a pipeline body can create only records of constants, by their canonical constructors
        text(new Other("a") + "");
        // ERROR KFP4J-308 col 14: "new Other(...)" is not supported in a pipeline body | create the object inside a component; a pipeline body can create only records of constants, by their canonical constructors
    }

    record Other(int size) {
        Other(String text) { this(text.length()); }
    }
}
