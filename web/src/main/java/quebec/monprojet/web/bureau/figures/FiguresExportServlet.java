package quebec.monprojet.web.bureau.figures;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.figures.Dashboard;
import quebec.monprojet.figures.Slice;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.bureau.Export;
import quebec.monprojet.web.bureau.Exports;
import quebec.monprojet.web.bureau.TableFormat;
import quebec.monprojet.web.processing.Clauses;
import quebec.monprojet.web.texts.Catalogue;

/** {@code /bureau/tableau/export}: one table of the dashboard as a file. */
@WebServlet("/bureau/tableau/export")
public class FiguresExportServlet extends HttpServlet {

    @Inject private transient Dashboard dashboard;
    @Inject private transient SignedIn reader;
    @Inject private transient Catalogue catalogue;
    @Inject private transient Clauses clauses;
    @Inject private transient Exports exports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        StaffId by = reader.staff().orElseThrow();
        Slice slice = Asked.slice(request);
        Optional<TableFormat> format = TableFormat.ofCode(said(request, "format"));
        Optional<Panel> panel =
                dashboard
                        .see(by, slice)
                        .map(new Panels(catalogue.in(Locale.FRENCH), clauses.in(Language.FR))::of)
                        .flatMap(
                                panels ->
                                        panels.stream()
                                                .filter(
                                                        p ->
                                                                p.code()
                                                                        .equals(
                                                                                said(
                                                                                        request,
                                                                                        "table")))
                                                .findFirst());
        if (panel.isEmpty() || format.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String code = panel.get().code();
        dashboard.announceExport(by, slice, code, format.get().code(), panel.get().rows().size());
        Export export =
                exports.begin(format.get(), response, "traitement-" + code, panel.get().headings());
        for (Panel.Row row : panel.get().rows()) {
            export.row(row.cells());
        }
        export.end(panel.get().rows().size());
    }

    private static String said(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
