import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.io.File;

final class UnknownConstants {
    @Component static String text(String in) { return in; }

    @Component static int whole(int in) { return in; }

    @Pipeline static void flow(String s, int n) {
        text(COMPUTED);
        // ERROR KFP4J-314 col 14: the value of "COMPUTED" is not known at compile time | use a constant made of literals; a constant of another class must have a primitive type or be a String
        text(File.separator);
        // ERROR KFP4J-314 col 18: the value of "separator" is not known at compile time | use a constant made of literals; a constant of another class must have a primitive type or be a String
        whole(LOOP);
        // ERROR KFP4J-314 col 15: the value of "LOOP" is not known at compile time | use a constant made of literals; a constant of another class must have a primitive type or be a String
    }

    static final String COMPUTED = System.getProperty("a");
    // RIGHT static final String COMPUTED = "a" + 1;
    static final int LOOP = UnknownConstants.other();

    static int other() { return 1; }
}
