package quebec.monprojet.web.bureau.figures;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import quebec.monprojet.dossier.Stream;
import quebec.monprojet.figures.Slice;

/** What of the figures an address asks for. */
final class Asked {

    private static final String PERIOD = "periode";
    private static final String COUNTRY = "pays";
    private static final String STREAM = "volet";

    private Asked() {}

    static Slice slice(HttpServletRequest request) {
        String stream = said(request, STREAM);
        return new Slice(
                said(request, PERIOD),
                said(request, COUNTRY),
                Arrays.stream(Stream.values())
                        .filter(each -> each.name().equals(stream))
                        .findFirst()
                        .orElse(null));
    }

    static String query(Slice slice) {
        return "&"
                + PERIOD
                + "="
                + slice.period()
                + "&"
                + COUNTRY
                + "="
                + slice.country()
                + "&"
                + STREAM
                + "="
                + Objects.toString(slice.stream(), "");
    }

    private static String said(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
