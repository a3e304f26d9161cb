import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.List;

final class Assigned {
    @Component static int add(int a, int b) { return a + b; }

    @Pipeline static int flow(List<Integer> items) {
        int sum = add(0, 0);
        for (var item : items) {
            int own = 1;
            own = 2;
            add(own, item);
            sum = add(sum, item);
            // ERROR KFP4J-367 col 13: a loop cannot assign "sum", which is declared outside of it: its iterations run in parallel | declare the variable in the loop; to combine the results of all iterations, add each to a list, "results.add(...)", and pass the list to a component
            // RIGHT add(own, item);
        }
        return sum;
    }
}
