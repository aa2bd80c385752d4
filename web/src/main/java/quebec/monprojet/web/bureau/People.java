package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.account.StaffMembers;
import quebec.monprojet.account.StaffView;

/** Colleagues by name. */
@Named
@RequestScoped
public class People {

    private final StaffMembers members;
    private final Map<StaffId, String> names = new HashMap<>();

    @Inject
    public People(StaffMembers members) {
        this.members = members;
    }

    @SuppressWarnings("NullAway")
    protected People() {
        this(null);
    }

    /** Whoever has or had a place here. */
    List<StaffView> all() {
        return members.all();
    }

    /** Empty when nobody in particular did it; the identifier when nobody bears it any more. */
    public String name(@Nullable StaffId person) {
        return person == null
                ? ""
                : names.computeIfAbsent(
                        person, id -> members.of(id).map(StaffView::name).orElse(id.toString()));
    }
}
