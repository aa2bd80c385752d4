package quebec.monprojet.web.bureau;

import java.io.IOException;
import java.util.List;

/**
 * Rows that leave as they come, for a spreadsheet; none is kept. The first one has the headings.
 */
interface Table {

    /** Texts, numbers, dates, and instants, which are shown in Montréal's time. */
    void row(List<?> cells) throws IOException;

    /** That was the last one. What was never finished is no whole file, and must not become one. */
    void finish() throws IOException;
}
