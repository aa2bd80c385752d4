package quebec.monprojet.bench;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import quebec.monprojet.account.Role;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.account.StaffMembers;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.schema.Database;
import quebec.monprojet.selection.NameKey;
import quebec.monprojet.time.Stored;

/** Who works with whom; a file belongs to the team of whoever holds it. */
@Stateless
@RolesAllowed({"supervisor", "administrator"})
public class Teams {

    private static final int LONGEST = 80;
    private static final String UNREADABLE = "The teams cannot be read";
    private static final String UNCHANGED = "A team cannot be changed";

    @Inject private Database database;

    private final Clock clock;
    private final Journal journal;
    private final StaffMembers members;

    @Inject
    public Teams(Clock clock, Journal journal, StaffMembers members) {
        this.clock = clock;
        this.journal = journal;
        this.members = members;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    public Teams() {
        this(Clock.systemUTC(), null, null);
    }

    /** By their names. */
    @RolesAllowed({"officer", "supervisor", "auditor", "administrator"})
    public List<Team> all() {
        return database.ask(UNREADABLE, connection -> new TeamRows(connection).all());
    }

    @RolesAllowed({"officer", "supervisor", "auditor", "administrator"})
    public Optional<TeamId> of(StaffId member) {
        return database.ask(UNREADABLE, connection -> new TeamRows(connection).of(member));
    }

    public Teaming make(StaffId by, String name) {
        String said = name.strip();
        String key = NameKey.of(said);
        if (key.isEmpty() || said.length() > LONGEST || key.length() > LONGEST) {
            return new Teaming.NoName();
        }
        TeamId id = new TeamId(UUID.randomUUID());
        boolean made =
                database.ask(
                        UNCHANGED,
                        connection ->
                                new TeamRows(connection)
                                        .make(id, said, key, by, Stored.micros(clock.instant())));
        if (!made) {
            return new Teaming.NameTaken();
        }
        record(by, "bench.team-made", id, Map.of());
        return new Teaming.Done(id);
    }

    /** Whoever is in another team leaves it. */
    public Teaming join(StaffId by, StaffId member, TeamId team) {
        if (members.holding(Role.OFFICER, Role.SUPERVISOR).stream()
                .noneMatch(known -> known.id().equals(member))) {
            return new Teaming.NotAnOfficer();
        }
        boolean joined =
                database.ask(
                        UNCHANGED,
                        connection -> {
                            TeamRows rows = new TeamRows(connection);
                            boolean there = rows.locked(team);
                            if (there) {
                                rows.join(member, team, Stored.micros(clock.instant()));
                            }
                            return there;
                        });
        if (!joined) {
            return new Teaming.Gone();
        }
        record(by, "bench.team-joined", team, Map.of("member", member.toString()));
        return new Teaming.Done(team);
    }

    public Teaming leave(StaffId by, StaffId member) {
        Optional<TeamId> team = of(member);
        if (team.isEmpty()) {
            return new Teaming.Gone();
        }
        database.change(UNCHANGED, connection -> new TeamRows(connection).leave(member));
        record(by, "bench.team-left", team.get(), Map.of("member", member.toString()));
        return new Teaming.Done(team.get());
    }

    /** Its members stay, in none; what they hold they hold. */
    public Teaming dissolve(StaffId by, TeamId team) {
        boolean there =
                database.ask(
                        UNCHANGED,
                        connection -> {
                            TeamRows rows = new TeamRows(connection);
                            boolean known = rows.locked(team);
                            if (known) {
                                rows.dissolve(team);
                            }
                            return known;
                        });
        if (!there) {
            return new Teaming.Gone();
        }
        record(by, "bench.team-dissolved", team, Map.of());
        return new Teaming.Done(team);
    }

    private void record(StaffId by, String act, TeamId team, Map<String, String> facts) {
        journal.record(Actor.staff(by.value()), new Act(act), "team:" + team, facts);
    }
}
