package quebec.monprojet.web.bureau.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Role;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.account.StaffMembers;
import quebec.monprojet.account.StaffView;
import quebec.monprojet.bench.Team;
import quebec.monprojet.bench.TeamId;
import quebec.monprojet.bench.Teaming;
import quebec.monprojet.bench.Teams;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.account.Door;
import quebec.monprojet.web.bureau.Done;

/** Page {@code /bureau/equipes-de-travail}: who works with whom. */
@Named
@RequestScoped
public class TeamsPage {

    private static final String PATH = "/bureau/equipes-de-travail";

    @Inject private Teams teams;
    @Inject private StaffMembers members;
    @Inject private SignedIn reader;
    @Inject private Door door;
    @Inject private HttpServletRequest request;

    private String name = "";

    public List<Team> getTeams() {
        return teams.all();
    }

    /** Whoever may work on applications. */
    public List<StaffView> getPeople() {
        return members.holding(Role.OFFICER, Role.SUPERVISOR);
    }

    public void make() {
        done(teams.make(me(), name), "name");
    }

    /** Does what a button of a team asks. */
    public void act() {
        String joined = request.getParameter("join");
        String left = request.getParameter("leave");
        String dissolved = request.getParameter("dissolve");
        if (joined != null) {
            TeamId.parse(joined).ifPresent(this::join);
        } else if (left != null) {
            done(teams.leave(me(), member(left)), null);
        } else if (dissolved != null) {
            TeamId.parse(dissolved).ifPresent(team -> done(teams.dissolve(me(), team), null));
        }
    }

    private void join(TeamId team) {
        String chosen = request.getParameter("who-" + team);
        done(teams.join(me(), member(chosen), team), "who-" + team);
    }

    private void done(Teaming answer, @Nullable String field) {
        if (answer instanceof Teaming.Done) {
            Going.to(Done.after("bench-team", PATH));
        } else if (answer instanceof Teaming.NoName) {
            door.say(field, "bench.team.wrong.name");
        } else if (answer instanceof Teaming.NameTaken) {
            door.say(field, "bench.team.wrong.taken");
        } else if (answer instanceof Teaming.NotAnOfficer) {
            door.say(field, "bench.team.wrong.member");
        } else {
            door.say(null, "bench.team.wrong.gone");
        }
    }

    /** Nobody at all for what names nobody. */
    private static StaffId member(@Nullable String id) {
        try {
            return new StaffId(UUID.fromString(Objects.requireNonNullElse(id, "")));
        } catch (IllegalArgumentException e) {
            return new StaffId(new UUID(0, 0));
        }
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
}
