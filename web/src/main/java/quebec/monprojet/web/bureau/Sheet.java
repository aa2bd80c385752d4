package quebec.monprojet.web.bureau;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file as a French spreadsheet opens it: semicolons, a byte order mark, and no cell that it
 * would take for a formula. Rows leave as they come; none is kept.
 */
public final class Sheet implements Closeable {

    private static final CSVFormat FORMAT = CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final CSVPrinter printer;

    Sheet(Writer writer) throws IOException {
        writer.write(BYTE_ORDER_MARK);
        printer = new CSVPrinter(writer, FORMAT);
    }

    /** An answer to this request that the browser keeps under this name. */
    public static Sheet download(FacesContext faces, String name) throws IOException {
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType("text/csv; charset=UTF-8");
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        answer.setResponseHeader("Cache-Control", "no-store");
        return new Sheet(
                new BufferedWriter(
                        new OutputStreamWriter(
                                answer.getResponseOutputStream(), StandardCharsets.UTF_8)));
    }

    public void row(List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(Sheet::harmless).toList());
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
    public void close() throws IOException {
        printer.close(true);
    }
}
