// SPDX-License-Identifier: Apache-2.0
package dev.kfp4j.cli.view;

import dev.kfp4j.local.run.RunEvent;
import dev.kfp4j.local.run.RunProgress;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Shows a run in a terminal, as a table that is redrawn in place. */
public final class LiveView implements RunView {

    private static final String HIDE_CURSOR = "\u001b[?25l";
    private static final String SHOW_CURSOR = "\u001b[?25h";
    private static final String CLEAR_LINE = "\u001b[K";
    private static final String CLEAR_BELOW = "\u001b[J";
    private static final int PERIOD_MILLIS = 100;

    private final PrintWriter out;
    private final TaskTable table;
    private final Clock clock;
    private final Supplier<TerminalSize> size;
    private final RunProgress progress = new RunProgress();
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(task -> {
        var thread = new Thread(task, "kfp4j-view");
        thread.setDaemon(true);
        return thread;
    });
    private String note = "";
    private int drawn;
    private int tick;
    private boolean open;
    private boolean closed;

    /**
     * Makes it.
     *
     * @param out the terminal
     * @param style what it can show
     * @param clock what durations are counted to
     * @param size the terminal's size, asked for at each picture
     */
    public LiveView(PrintWriter out, Style style, Clock clock, Supplier<TerminalSize> size) {
        this.out = out;
        this.table = new TaskTable(style);
        this.clock = clock;
        this.size = size;
    }

    @Override
    public synchronized void on(RunEvent event) {
        progress.on(event);
        if (event instanceof RunEvent.RunPlanned planned) {
            planned.notices().forEach(notice -> out.println("note: " + notice));
            open = true;
            var unused = ticker.scheduleAtFixedRate(this::tick, 0, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        } else if (event instanceof RunEvent.RunFinished) {
            draw();
        }
    }

    @Override
    public synchronized void note(String text) {
        note = text;
        draw();
    }

    @Override
    public synchronized void end() {
        if (!closed) {
            closed = true;
            ticker.shutdownNow();
            if (open) {
                out.print(SHOW_CURSOR);
            }
            out.flush();
        }
    }

    private synchronized void tick() {
        if (!closed) {
            tick++;
            draw();
        }
    }

    private void draw() {
        TerminalSize now = size.get();
        int rows = note.isEmpty() ? now.rows() : now.rows() - 1;
        var lines = new ArrayList<>(table.lines(progress.result(), clock.instant(), now.columns() - 1, rows, tick));
        if (!note.isEmpty()) {
            lines.add(note.substring(0, Math.min(note.length(), Math.max(0, now.columns() - 1))));
        }
        // A single write that clears each line after its new text does not flicker.
        var picture = new StringBuilder(HIDE_CURSOR);
        if (drawn > 0) {
            picture.append("\u001b[").append(drawn).append('A');
        }
        lines.forEach(line -> picture.append(line).append(CLEAR_LINE).append('\n'));
        picture.append(CLEAR_BELOW);
        drawn = lines.size();
        out.print(picture);
        out.flush();
    }
}
