import dev.kfp4j.annotations.Component;
import dev.kfp4j.annotations.Pipeline;

final class Outside {
    @Component static void done() {}

    @Component static String text(String in) { return in; }

    @Pipeline static void flow(String s) {
        String made = null;
        // RIGHT String made = text(s);
        try {
            made = text(s);
            // RIGHT text(made);
        } finally {
            done();
        }
        text(made);
        // ERROR KFP4J-385 col 14: "made" is produced inside a "try" block and cannot be used outside of it | use it inside the block, or call its component before the block; to wait for the block, name it in after(...)
    }

    @Pipeline static String returned(String s) {
        String made = null;
        // RIGHT String made = text(s);
        try {
            made = text(s);
            // RIGHT text(made);
        } finally {
            done();
        }
        return made;
        // ERROR KFP4J-385 col 16: "made" is produced inside a "try" block and cannot be used outside of it | use it inside the block, or call its component before the block; to wait for the block, name it in after(...)
    }
}
