package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.MailAddress;
import quebec.monprojet.account.Role;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.account.StaffMembers;
import quebec.monprojet.account.StaffView;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;

/** Page {@code /bureau/equipe}. */
@Named
@RequestScoped
public class TeamPage {

    static final String PATH = "/bureau/equipe";

    private final StaffMembers members;
    private final SignedIn reader;
    private final Door door;
    private String address = "";
    private String name = "";
    private String[] roles = {};

    @Inject
    public TeamPage(StaffMembers members, SignedIn reader, Door door) {
        this.members = members;
        this.reader = reader;
        this.door = door;
    }

    @SuppressWarnings("NullAway")
    protected TeamPage() {
        this(null, null, null);
    }

    public List<StaffView> getMembers() {
        return members.all();
    }

    public Role[] getAllRoles() {
        return Role.values();
    }

    public void create() {
        var known = MailAddress.typed(address);
        if (known.isEmpty()) {
            door.say("address", "account.address.wrong");
            return;
        }
        if (members.create(me(), known.get(), StaffName.of(name), chosen(roles))) {
            Going.to(Done.after("invited", PATH));
        } else {
            door.say("address", "account.staff.known");
        }
    }

    private StaffId me() {
        return reader.staff().orElseThrow();
    }

    static Set<Role> chosen(String[] ids) {
        return Arrays.stream(ids)
                .flatMap(id -> Role.ofId(id).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = address == null ? "" : address;
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }
}
