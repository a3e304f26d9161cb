package com.acme.words;

import static com.acme.words.Titles.title;
import static com.acme.words.Words.indexWords;
import static com.acme.words.Words.writeText;
import static dev.kfp4j.dsl.Kfp.task;

import com.acme.words.Words.Kind;
import com.acme.words.Words.Style;
import dev.kfp4j.annotations.Default;
import dev.kfp4j.annotations.Pipeline;
import java.io.IOException;
import java.util.List;

/** Pipelines over components of other classes. */
public final class WordsPipelines {

    private static final int INDENT = 4;

    private WordsPipelines() {}

    /**
     * Counts the words of one text.
     *
     * @param lineCount how many lines
     */
    @Pipeline
    public static String indexText(@Default("2") int lineCount) throws IOException {
        var text = writeText(Kind.FICTION, lineCount, new Style(false, INDENT));
        var counts = task(() -> indexWords(text, List.of("is", "İ"))).cpu("1").displayName("Index").run();
        return title(counts.distinct(), "Distinct words of " + lineCount + " lines");
    }

    /** Counts the words of a text twice. */
    @Pipeline(name = "twice")
    public static void indexTwice(int lineCount) throws IOException {
        var first = indexText(lineCount);
        task(() -> indexText(7)).after(first).run();
    }
}
