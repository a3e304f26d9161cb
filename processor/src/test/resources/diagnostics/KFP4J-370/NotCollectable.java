import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;

final class NotCollectable {
    @Component static String text(String in) { return in; }

    @Pipeline static void flow(List<String> items, String input) {
        var before = text("before");
        var results = new ArrayList<String>();
        for (var item : items) {
            text(item);
            results.add(item);
            // ERROR KFP4J-370 col 25: "item" cannot be collected from a loop: it is the item of a loop | add the output of a component or pipeline that this loop calls
            // RIGHT results.add(text(item));
        }
        var inputs = new ArrayList<String>();
        for (var item : items) {
            text(item);
            inputs.add(input);
            // ERROR KFP4J-370 col 24: "input" cannot be collected from a loop: it is an input of the pipeline | add the output of a component or pipeline that this loop calls
        }
        var constants = new LinkedList<String>();
        for (var item : items) {
            text(item);
            constants.add("constant");
            // ERROR KFP4J-370 col 27: ""constant"" cannot be collected from a loop: it is a constant | add the output of a component or pipeline that this loop calls
        }
        var outer = new ArrayList<String>();
        for (var item : items) {
            text(item);
            outer.add(before);
            // ERROR KFP4J-370 col 23: "before" cannot be collected from a loop: it is the output of a task outside of the loop | add the output of a component or pipeline that this loop calls
        }
        var texts = items.stream().map(item -> text(item)).map(made -> "made " + made).toList();
        // ERROR KFP4J-370 col 80: ""made " + made" cannot be collected from a loop: it is a string built from run-time values | add the output of a component or pipeline that this loop calls
    }
}
