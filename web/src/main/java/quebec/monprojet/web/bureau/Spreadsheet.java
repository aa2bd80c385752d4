package quebec.monprojet.web.bureau;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import quebec.monprojet.time.Montreal;

/**
 * A workbook of one sheet. Texts stand in their cells as texts, which no spreadsheet takes for a
 * formula; dates are dates and numbers are numbers. Rows leave some hundreds at a time.
 */
final class Spreadsheet implements Table {

    private static final int AT_ONCE = 200;

    /** What Excel takes for the name of a sheet. */
    private static final int LONGEST_NAME = 31;

    /** What Excel takes in a cell. */
    private static final int LONGEST_TEXT = 32_767;

    private static final double WIDTH = 18;
    private static final int WIDE_COLUMNS = 30;

    /** XML 1.0 has no way to write other control characters, not even escaped. */
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Workbook workbook;
    private final Worksheet sheet;
    private int next;

    Spreadsheet(OutputStream out, String name) {
        workbook = new Workbook(out, "Mon projet Quebec", "1.0");
        sheet = workbook.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
        sheet.freezePane(0, 1);
        for (int column = 0; column < WIDE_COLUMNS; column++) {
            sheet.width(column, WIDTH);
        }
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            put(column, cells.get(column));
            if (next == 0) {
                sheet.style(0, column).bold().set();
            }
        }
        next++;
        if (next % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    private void put(int column, Object cell) {
        if (cell instanceof Number number) {
            sheet.value(next, column, number);
        } else if (cell instanceof LocalDate date) {
            sheet.value(next, column, date);
            sheet.style(next, column).format("yyyy-mm-dd").set();
        } else if (cell instanceof Instant instant) {
            sheet.value(next, column, Montreal.clockAt(instant));
            sheet.style(next, column).format("yyyy-mm-dd hh:mm:ss").set();
        } else {
            sheet.inlineString(next, column, text(cell.toString()));
        }
    }

    private static String text(String said) {
        String written = UNWRITABLE.matcher(said).replaceAll("\uFFFD");
        return written.length() > LONGEST_TEXT ? written.substring(0, LONGEST_TEXT) : written;
    }

    @Override
    public void finish() throws IOException {
        workbook.finish();
    }
}
