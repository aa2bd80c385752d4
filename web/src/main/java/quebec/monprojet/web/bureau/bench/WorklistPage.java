package quebec.monprojet.web.bureau.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.bench.Teams;
import quebec.monprojet.bench.WorkFilter;
import quebec.monprojet.bench.WorkFilter.Whose;
import quebec.monprojet.bench.Worklist;
import quebec.monprojet.decision.Reconsidering;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.selection.Status;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.bureau.Export;
import quebec.monprojet.web.bureau.Exports;
import quebec.monprojet.web.bureau.TableFormat;
import quebec.monprojet.web.bureau.bench.ListAddress.Scope;

/** Page {@code /bureau/demandes}: what there is to do, and for whom. */
@Named
@RequestScoped
public class WorklistPage {

    private static final int ROWS = 25;

    @Inject private Worklist worklist;
    @Inject private Teams teams;
    @Inject private Reconsidering reconsidering;
    @Inject private Search search;
    @Inject private WorkLines standing;
    @Inject private SignedIn reader;
    @Inject private WorkTable work;
    @Inject private Exports exports;
    @Inject private HttpServletRequest request;

    private @Nullable ListAddress here;
    private @Nullable List<WorkLine> lines;
    private @Nullable Long count;

    public ListAddress getHere() {
        var known = here;
        if (known == null) {
            known =
                    ListAddress.of(
                            request.getParameter("liste"),
                            request.getParameter("ordre"),
                            request.getParameter("sens"),
                            request.getParameter("page"));
            here = known;
        }
        return known;
    }

    /** Remembers what was asked and shows the page anew: reloading or coming back asks it again. */
    public void find() {
        Going.to(getHere().at(1).path());
    }

    public void forget() {
        search.forget();
        find();
    }

    /** The lines of this very page's filter, as a file that is written while it is read. */
    public void export() throws IOException {
        export(TableFormat.CSV);
    }

    /** The same as a workbook. */
    public void exportWorkbook() throws IOException {
        export(TableFormat.XLSX);
    }

    private void export(TableFormat format) throws IOException {
        WorkFilter filter = filter().orElse(search.filter());
        long announced = worklist.announceExport(me(), filter);
        Export export = exports.begin(format, "demandes", work.headings());
        worklist.read(filter, items -> work.into(export, standing.of(items, me())));
        export.end(announced);
    }

    public List<WorkLine> getLines() {
        var shown = lines;
        if (shown == null) {
            ListAddress at = getHere();
            shown =
                    filter().map(
                                    filter ->
                                            worklist.page(
                                                    me(),
                                                    filter,
                                                    at.order(),
                                                    at.ascending(),
                                                    (at.page() - 1) * ROWS,
                                                    ROWS))
                            .map(page -> standing.of(page, me()))
                            .orElse(List.of());
            lines = shown;
        }
        return shown;
    }

    public long getCount() {
        var known = count;
        if (known == null) {
            known = filter().map(worklist::count).orElse(0L);
            count = known;
        }
        return known;
    }

    /** Places of the first and the last line of this screen among all. */
    public long getFirst() {
        return (getHere().page() - 1L) * ROWS + 1;
    }

    public long getLast() {
        return getFirst() + getLines().size() - 1;
    }

    public boolean isMore() {
        return getLast() < getCount();
    }

    /** Whether there is a team whose files could be shown. */
    public boolean isTeamless() {
        return getHere().scope() == Scope.TEAM && filter().isEmpty();
    }

    /** Whether more was asked than the fields that are always there. */
    public boolean isNarrowed() {
        return search.isNarrowed();
    }

    public boolean isFiltered() {
        return search.isFiltered();
    }

    /** Whoever only checks takes nothing. */
    public boolean isActing() {
        return reader.has("officer") || reader.has("supervisor");
    }

    public boolean isSupervising() {
        return reader.has("supervisor");
    }

    /** Whether the reader had a part in the decision that is to be looked at again. */
    public boolean isKeptApart(WorkLine line) {
        return line.application().status() == Status.RECONSIDERATION
                && ApplicationNumber.parse(line.application().number())
                        .filter(number -> !reconsidering.isOpenTo(me(), number))
                        .isPresent();
    }

    public long getMine() {
        return worklist.mine(me()).held();
    }

    /**
     * What is searched among whose files; empty for the files of a team that the reader has none.
     */
    private Optional<WorkFilter> filter() {
        WorkFilter asked = search.filter();
        return switch (getHere().scope()) {
            case ALL -> Optional.of(asked);
            case MINE -> Optional.of(asked.in(Whose.of(me())));
            case TEAM -> teams.of(me()).map(Whose::of).map(asked::in);
        };
    }

    private StaffId me() {
        return reader.staff().orElseThrow();
    }
}
