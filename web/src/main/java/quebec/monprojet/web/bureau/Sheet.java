package quebec.monprojet.web.bureau;

import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file as a French spreadsheet opens it: semicolons, a byte order mark, and no cell that it
 * would take for a formula. Rows leave as they come; none is kept.
 */
final class Sheet implements Table {

    private static final CSVFormat FORMAT = CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CSVPrinter printer;

    Sheet(Writer writer) throws IOException {
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, FORMAT);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        printer.printRecord(cells.stream().map(Sheet::written).toList());
    }

    /** What is no text cannot be a formula: a number keeps its sign. */
    private static String written(Object cell) {
        if (cell instanceof Instant instant) {
            return DeskWords.column(instant);
        }
        return cell instanceof Double number
                ? String.format(Locale.CANADA_FRENCH, "%.1f", number)
                : cell instanceof Number ? cell.toString() : harmless(cell.toString());
    }

    /**
     * A spreadsheet executes what begins like a formula, and applicants choose what they write: an
     * apostrophe before it makes it text (OWASP, CSV injection).
     */
    static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".indexOf(cell.charAt(0)) >= 0
                ? "'" + cell
                : cell;
    }

    @Override
    public void finish() throws IOException {
        printer.close(true);
    }
}
