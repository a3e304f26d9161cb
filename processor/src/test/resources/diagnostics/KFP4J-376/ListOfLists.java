// OPTION -Akfp4j.image=acme/steps:1
import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;
import java.util.ArrayList;
import java.util.List;

final class ListOfLists {
    @Component static String text(String a, String b) { return a + b; }

    @Component static void lists(List<List<String>> in) {}

    @Component static void flat(List<String> in) {}

    @Pipeline static void flow(List<String> rows, List<String> columns) {
        lists(rows.stream().map(row -> columns.stream().map(column -> text(row, column)).toList()).toList());
        // WARNING KFP4J-376 col 96: a Kubeflow Pipelines cluster flattens "columns.stream().map((column)->text(row, column)).toList()" into one list, but in plain Java it is a list of lists | declare one list before both loops, and add the results of the inner loop to it: that list is flat everywhere
        // RIGHT flat(rows.stream().map(row -> text(row, row)).toList());
        var flat = new ArrayList<String>();
        for (var row : rows) {
            for (var column : columns) { flat.add(text(row, column)); }
        }
        flat(flat);
        var outer = new ArrayList<List<String>>();
        for (var row : rows) {
            var inner = new ArrayList<String>();
            for (var column : columns) { inner.add(text(row, column)); }
            outer.add(inner);
            // WARNING KFP4J-376 col 23: a Kubeflow Pipelines cluster flattens "inner" into one list, but in plain Java it is a list of lists | declare one list before both loops, and add the results of the inner loop to it: that list is flat everywhere
        }
        lists(outer);
    }
}
