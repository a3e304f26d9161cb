import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class FallThrough {
    @Component static void note(String in) {}

    @Pipeline static void flow(String s, int n) {
        switch (s) {
            case "a":
            // ERROR KFP4J-354 col 13: this case falls through to the next one, which a graph cannot do | end it with "break;", or write "case ... ->"
                note("a");
                // RIGHT note("a"); break;
            case "b":
                note("b");
                break;
            default:
        }
        switch (n) {
            case 1:
            // ERROR KFP4J-354 col 13: this case falls through to the next one, which a graph cannot do | end it with "break;", or write "case ... ->"
                if (s.equals("x")) { note("1"); }
            case 2: {
            // ERROR KFP4J-354 col 13: this case falls through to the next one, which a graph cannot do | end it with "break;", or write "case ... ->"
                note("2");
            }
            case 3:
                note("3");
        }
    }
}
