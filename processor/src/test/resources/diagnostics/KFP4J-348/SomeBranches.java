import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class SomeBranches {
    @Component static String a(String in) { return in; }

    @Component static int whole(int in) { return in; }

    @Component static void note(String in) {}

    @Pipeline static void flow(String s, int n, boolean f) {
        String v = "none";
        if (f) { v = a(s); }
        note(v);
        // ERROR KFP4J-348 col 14: "v" cannot be used here: only some of the branches before assign it | assign the output of a component to it in every branch, including "else" or "default", or use it inside the branch
        note(v);
        int r = whole(1);
        if (n > 1) { r = whole(2); } else if (n > 0) { r = whole(3); }
        whole(r);
        // ERROR KFP4J-348 col 15: "r" cannot be used here: only some of the branches before assign it | assign the output of a component to it in every branch, including "else" or "default", or use it inside the branch
        String w = a("1");
        if (f) { w = a("2"); } else { note("no"); }
        note("w is " + w);
        // ERROR KFP4J-348 col 24: "w" cannot be used here: only some of the branches before assign it | assign the output of a component to it in every branch, including "else" or "default", or use it inside the branch
        String u = a("1");
        switch (n) { case 1 -> u = a("3"); case 2 -> u = a("4"); }
        if (u.equals("x")) { note(u); }
        // ERROR KFP4J-348 col 13: "u" cannot be used here: only some of the branches before assign it | assign the output of a component to it in every branch, including "else" or "default", or use it inside the branch
        String inside = "none";
        if (f) { inside = a(s); note(inside); }
        inside = a("after");
        note(inside);
    }
}
