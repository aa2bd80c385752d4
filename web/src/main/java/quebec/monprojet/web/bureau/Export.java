package quebec.monprojet.web.bureau;

import java.io.IOException;
import java.util.List;
import quebec.monprojet.web.texts.Words;

/**
 * A list on its way into a file. Its last row says how many lines there are, of how many that were
 * announced: whoever reads a list without such a row, or with two numbers that differ, knows that
 * it is not whole. Where a line fails nothing is ended; the server then breaks off the answer.
 */
public final class Export {

    private final Table table;
    private final Words words;
    private long lines;

    Export(Table table, Words words) {
        this.table = table;
        this.words = words;
    }

    void headings(List<String> headings) throws IOException {
        table.row(headings);
    }

    public void row(List<?> cells) throws IOException {
        table.row(cells);
        lines++;
    }

    /**
     * Ends the file.
     *
     * @param announced how many lines there were when it was written down that they leave
     */
    public void end(long announced) throws IOException {
        table.row(List.of(words.of("bureau.export.end", lines, announced)));
        table.finish();
    }
}
