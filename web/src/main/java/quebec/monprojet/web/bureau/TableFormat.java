package quebec.monprojet.web.bureau;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In which form a table leaves. */
public enum TableFormat {
    CSV("text/csv; charset=UTF-8") {
        @Override
        Table to(HttpServletResponse response, String name) throws IOException {
            return new Sheet(
                    new BufferedWriter(
                            new OutputStreamWriter(
                                    response.getOutputStream(), StandardCharsets.UTF_8)));
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        Table to(HttpServletResponse response, String name) throws IOException {
            return new Spreadsheet(response.getOutputStream(), name);
        }
    };

    private final String type;

    TableFormat(String type) {
        this.type = type;
    }

    /** As in addresses and at the end of file names. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TableFormat> ofCode(String code) {
        return Arrays.stream(values()).filter(format -> format.code().equals(code)).findFirst();
    }

    /**
     * The answer, which the browser keeps under this name.
     *
     * @param name without its ending; of letters, digits and hyphens
     */
    Table download(HttpServletResponse response, String name) throws IOException {
        response.setContentType(type);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + name + "." + code() + "\"");
        response.setHeader("Cache-Control", "no-store");
        return to(response, name);
    }

    abstract Table to(HttpServletResponse response, String name) throws IOException;
}
