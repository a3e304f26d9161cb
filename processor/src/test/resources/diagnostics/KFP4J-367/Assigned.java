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
            // ERROR KFP4J-367 col 13: the variable "sum" is declared outside of the loop, so the loop cannot assign it | declare it in the loop; to have the results of all rounds add them to a list: "results.add(...)"
            // RIGHT add(own, item);
        }
        return sum;
    }
}
