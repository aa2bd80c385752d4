package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Role;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.account.StaffMembers;
import quebec.monprojet.account.StaffState;
import quebec.monprojet.account.StaffView;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;

/** Page {@code /bureau/membre}: one member's roles and access. */
@Named
@RequestScoped
public class MemberPage {

    private final StaffMembers members;
    private final SignedIn reader;
    private final Door door;
    private @Nullable String id;
    private @Nullable StaffView member;
    private String[] roles = {};

    @Inject
    public MemberPage(StaffMembers members, SignedIn reader, Door door) {
        this.members = members;
        this.reader = reader;
        this.door = door;
    }

    @SuppressWarnings("NullAway")
    protected MemberPage() {
        this(null, null, null);
    }

    public void load() {
        var known = getMember();
        if (known == null) {
            Going.nowhere();
        } else {
            show(known);
        }
    }

    private void show(StaffView known) {
        roles = known.roles().stream().map(Role::id).toArray(String[]::new);
    }

    public @Nullable StaffView getMember() {
        if (member == null) {
            member = named().flatMap(members::of).orElse(null);
        }
        return member;
    }

    /** One's own seat is for another administrator to change. */
    public boolean isOwn() {
        return named().equals(reader.staff());
    }

    public boolean isDeactivated() {
        var known = getMember();
        return known != null && known.state() == StaffState.DEACTIVATED;
    }

    public void assign() {
        done(members.assign(me(), who(), TeamPage.chosen(roles)), "roles");
    }

    public void deactivate() {
        done(members.deactivate(me(), who()), "deactivated");
    }

    public void inviteAgain() {
        done(members.inviteAgain(me(), who()), "invited-again");
    }

    private void done(boolean done, String what) {
        if (done) {
            Going.to(Done.after(what, TeamPage.PATH));
        } else {
            door.say(null, "account.staff.own");
        }
    }

    private Optional<StaffId> named() {
        try {
            return Optional.ofNullable(id).map(UUID::fromString).map(StaffId::new);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private StaffId who() {
        return named().orElseThrow();
    }

    private StaffId me() {
        return reader.staff().orElseThrow();
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public String[] getRoles() {
        return roles.clone();
    }

    public void setRoles(String[] roles) {
        this.roles = roles.clone();
    }
}
