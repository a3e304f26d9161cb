import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Forms {
    @Component static int whole(int in) { return in; }

    @Pipeline static void flow(String s, int n) {
        int a = 1;
        int b = a = 2;
        // ERROR KFP4J-317 col 19: an assignment inside another expression is not supported in a pipeline body | write the statement "a = 2;" before this one
        a += 1;
        // ERROR KFP4J-317 col 11: "+=" is not supported in a pipeline body | write the statement "a = a + 1;"
        // RIGHT a = 3;
        a++;
        // ERROR KFP4J-317 col 10: "++" is not supported in a pipeline body | write the statement "a = a + 1;"
        whole(a);
    }
}
