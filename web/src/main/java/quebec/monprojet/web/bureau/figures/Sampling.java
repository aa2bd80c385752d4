package quebec.monprojet.web.bureau.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import quebec.monprojet.figures.Draw;
import quebec.monprojet.time.WrittenDay;

/**
 * What of the decisions an address asks for, as it was typed.
 *
 * @param seed empty while nothing is to be drawn
 */
public record Sampling(String seed, String size, String from, String to) {

    private static final int USUAL = 50;
    private static final int DAYS = 90;

    /** Of what is not said, the last ninety days and fifty files. */
    static Sampling of(HttpServletRequest request, LocalDate today) {
        return new Sampling(
                said(request, "graine", ""),
                said(request, "nombre", Integer.toString(USUAL)),
                said(request, "du", today.minusDays(DAYS).toString()),
                said(request, "au", today.toString()));
    }

    public boolean isAsked() {
        return !seed.isEmpty();
    }

    /** Empty when it is not one. */
    Optional<Draw> draw() {
        try {
            int files = Integer.parseInt(size);
            return asked().map(days -> new Draw(seed, files, days.from(), days.to()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** The days alone; the usual ones when they are none. */
    Days days(LocalDate today) {
        return asked().orElseGet(() -> new Days(today.minusDays(DAYS), today));
    }

    private Optional<Days> asked() {
        return WrittenDay.read(from)
                .flatMap(first -> WrittenDay.read(to).map(last -> new Days(first, last)));
    }

    /** Both inclusive. */
    record Days(LocalDate from, LocalDate to) {

        String query() {
            return "&du=" + from + "&au=" + to;
        }
    }

    private static String said(HttpServletRequest request, String name, String otherwise) {
        String said = Objects.requireNonNullElse(request.getParameter(name), "").strip();
        return said.isEmpty() || said.length() > 60 ? otherwise : said;
    }
}
