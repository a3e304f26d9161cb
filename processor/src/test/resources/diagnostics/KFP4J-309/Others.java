import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Others {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s, int n) {
        synchronized (Others.class) { text(s); }
        // ERROR KFP4J-309 col 9: "synchronized" is not supported in a pipeline body | a pipeline calls components and pipelines and passes values between them; do the rest inside a component
        // RIGHT text(s);
        label: text(s);
        // ERROR KFP4J-309 col 9: a label is not supported in a pipeline body | a pipeline calls components and pipelines and passes values between them; do the rest inside a component
        new Others().text(s);
        // ERROR KFP4J-309 col 21: a call of a static method on an object is not supported in a pipeline body | a pipeline calls components and pipelines and passes values between them; do the rest inside a component
        // RIGHT text(s);
    }
}
