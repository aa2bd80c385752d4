package quebec.monprojet.web.bureau.figures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.figures.DecidedFile;
import quebec.monprojet.figures.Draw;
import quebec.monprojet.figures.Oversight;
import quebec.monprojet.figures.SecondLook;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.bureau.Export;
import quebec.monprojet.web.bureau.Exports;
import quebec.monprojet.web.bureau.People;
import quebec.monprojet.web.bureau.TableFormat;
import quebec.monprojet.web.texts.Catalogue;
import quebec.monprojet.web.texts.Words;

/** {@code /bureau/verification/export}: a sample, or second looks, as a file. */
@WebServlet("/bureau/verification/export")
public class OversightExportServlet extends HttpServlet {

    private static final String SAMPLE = "echantillon";
    private static final String LOOKS = "regards";

    @Inject private transient Oversight oversight;
    @Inject private transient SignedIn reader;
    @Inject private transient People people;
    @Inject private transient Catalogue catalogue;
    @Inject private transient Exports exports;
    @Inject private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        LocalDate today = Montreal.day(clock.instant());
        Sampling asked = Sampling.of(request, today);
        Optional<TableFormat> format =
                Optional.ofNullable(request.getParameter("format")).flatMap(TableFormat::ofCode);
        String table = String.valueOf(request.getParameter("table"));
        Optional<Draw> draw = asked.draw();
        if (format.isPresent() && table.equals(SAMPLE) && draw.isPresent()) {
            List<DecidedFile> files = oversight.draw(by(), draw.get()).files();
            leave(
                    response,
                    format.get(),
                    SAMPLE,
                    sampleHeadings(),
                    drawn(files, draw.get()),
                    files.size());
        } else if (format.isPresent() && table.equals(LOOKS)) {
            Sampling.Days days = asked.days(today);
            Oversight.Looks looks = oversight.looks(by(), days.from(), days.to(), Oversight.LOOKS);
            leave(
                    response,
                    format.get(),
                    LOOKS,
                    lookHeadings(),
                    looked(looks.latest()),
                    looks.all());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private StaffId by() {
        return reader.staff().orElseThrow();
    }

    private void leave(
            HttpServletResponse response,
            TableFormat format,
            String name,
            List<String> headings,
            List<List<?>> rows,
            long all)
            throws IOException {
        oversight.announceExport(by(), name, format.code(), rows.size());
        Export export = exports.begin(format, response, name, headings);
        for (List<?> row : rows) {
            export.row(row);
        }
        export.end(all);
    }

    private List<String> sampleHeadings() {
        return headings("number", "outcome", "clauses", "by", "looked", "at", "hash");
    }

    private List<List<?>> drawn(List<DecidedFile> files, Draw draw) {
        return files.stream()
                .<List<?>>map(
                        file ->
                                List.of(
                                        file.number(),
                                        words().get("bureau.status." + file.outcome().name()),
                                        file.clauses(),
                                        people.name(file.proposedBy()),
                                        people.name(file.lookedBy()),
                                        file.takenAt(),
                                        draw.hash(file.number())))
                .toList();
    }

    private List<String> lookHeadings() {
        return headings("number", "outcome", "for", "found", "by", "looked", "lookedat");
    }

    private List<List<?>> looked(List<SecondLook> looks) {
        return looks.stream()
                .<List<?>>map(
                        look ->
                                List.of(
                                        look.number(),
                                        words().get("bureau.status." + look.outcome().name()),
                                        words().get(
                                                        "bureau.oversight.for."
                                                                + (look.sample()
                                                                        ? "sample"
                                                                        : "always")),
                                        words().get(
                                                        "bureau.oversight."
                                                                + (look.sentBack()
                                                                        ? "sentback"
                                                                        : "confirmed")),
                                        people.name(look.proposedBy()),
                                        people.name(look.lookedBy()),
                                        look.lookedAt()))
                .toList();
    }

    private List<String> headings(String... keys) {
        return Stream.of(keys).map(key -> words().get("bureau.oversight." + key)).toList();
    }

    private Words words() {
        return catalogue.in(Locale.FRENCH);
    }
}
