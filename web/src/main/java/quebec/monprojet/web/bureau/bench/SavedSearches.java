package quebec.monprojet.web.bureau.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.bench.Limits;
import quebec.monprojet.bench.SavedFilter;
import quebec.monprojet.bench.SavedFilters;
import quebec.monprojet.bench.Teams;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.Done;

/** The searches that a reader of the worklist keeps, and those of their team. */
@Named
@RequestScoped
public class SavedSearches {

    @Inject private SavedFilters filters;
    @Inject private Teams teams;
    @Inject private Search search;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private HttpServletRequest request;
    @Inject private WorklistPage page;

    private @Nullable List<SavedFilter> all;
    private String name = "";
    private boolean shared;

    public List<SavedFilter> getAll() {
        var known = all;
        if (known == null) {
            known = filters.seenBy(me());
            all = known;
        }
        return known;
    }

    /** Does what the button of one of them asks; by its number among those that are seen. */
    public void act() {
        pressed("saved").ifPresent(this::take);
        pressed("unsave").ifPresent(this::remove);
    }

    private Optional<SavedFilter> pressed(String button) {
        String id = request.getParameter(button);
        return id == null
                ? Optional.empty()
                : getAll().stream().filter(each -> each.id().toString().equals(id)).findFirst();
    }

    private void take(SavedFilter filter) {
        search.take(filter.filter());
        page.find();
    }

    private void remove(SavedFilter filter) {
        if (filters.remove(me(), filter.id())) {
            Going.to(Done.after("bench-filter-removed", page.getHere().path()));
        }
    }

    public void save() {
        switch (filters.keep(me(), name, shared && isTeamed(), search.filter())) {
            case DONE -> Going.to(Done.after("bench-filter-saved", page.getHere().path()));
            case NO_NAME -> door.say("saveAs", "bench.saved.name.missing", Limits.NAME);
            case TOO_MANY -> door.say("saveAs", "bench.saved.full", Limits.SEARCHES);
        }
    }

    /** Whether there is anybody to share one with. */
    public boolean isTeamed() {
        return teams.of(me()).isPresent();
    }

    public boolean own(SavedFilter filter) {
        return filter.owner().equals(me());
    }

    private StaffId me() {
        return reader.staff().orElseThrow();
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public boolean isShared() {
        return shared;
    }

    public void setShared(boolean shared) {
        this.shared = shared;
    }
}
