import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Operators {
    @Component static int whole(int in) { return in; }

    @Component static double number(double in) { return in; }

    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s, int n, double x) {
        whole(n + 1);
        // ERROR KFP4J-311 col 17: "+" needs the value of "n", which exists only when the pipeline runs | compute it inside a component that takes the value
        // RIGHT whole(whole(n));
        number(-x);
        // ERROR KFP4J-311 col 16: "-" needs the value of "x", which exists only when the pipeline runs | compute it inside a component that takes the value
        var made = whole(n);
        if (made * 2 > 3 && x < 2) { text(s); }
        // ERROR KFP4J-311 col 18: "*" needs the value of "made", which exists only when the pipeline runs | compute it inside a component that takes the value
        if (n == 1 || n % 2 == 0) { text(s); }
        // ERROR KFP4J-311 col 25: "%" needs the value of "n", which exists only when the pipeline runs | compute it inside a component that takes the value
        whole((int) x);
        // ERROR KFP4J-311 col 15: "(int)" needs the value of "x", which exists only when the pipeline runs | compute it inside a component that takes the value
        whole(made * (made + 1));
        // ERROR KFP4J-311 col 28: "+" needs the value of "made", which exists only when the pipeline runs | compute it inside a component that takes the value
    }
}
