package quebec.monprojet.letterbook;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Act;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Journal;
import quebec.monprojet.schema.Database;
import quebec.monprojet.time.Stored;

/** What official letters say, version by version. Nobody approves what they wrote. */
@Stateless
@RolesAllowed({"officer", "supervisor", "programme-manager", "auditor"})
public class Templates {

    private static final String UNREADABLE = "Templates cannot be read";
    private static final String WRITERS = "supervisor";
    private static final String MANAGERS = "programme-manager";

    @Inject private Database database;
    @Inject private Journal journal;
    @Inject private Clock clock;

    /** All versions of all kinds, kind by kind, the latest first. */
    public List<Template> all() {
        return database.ask(UNREADABLE, connection -> new TemplateRows(connection).all());
    }

    /** All versions of a kind, the latest first. */
    public List<Template> of(OfficialKind kind) {
        return database.ask(UNREADABLE, connection -> new TemplateRows(connection).of(kind));
    }

    public Optional<Template> of(OfficialKind kind, int version) {
        return of(kind).stream().filter(each -> each.version() == version).findFirst();
    }

    public Optional<Template> inForce(OfficialKind kind) {
        Instant now = clock.instant();
        return database.ask(
                UNREADABLE, connection -> new TemplateRows(connection).inForce(kind, now));
    }

    /**
     * Keeps a draft of the next version, or rewrites the one that there is; whoever did so last has
     * drafted it.
     *
     * @param version the one that the writer has before them
     * @param read when the draft that they rewrite was written; null where there was none
     */
    @RolesAllowed({WRITERS, MANAGERS})
    public Drafted save(
            StaffId by,
            OfficialKind kind,
            int version,
            @Nullable Instant read,
            Map<Language, Wording> wordings) {
        List<TemplateFault> faults = Template.faults(kind, wordings);
        if (!faults.isEmpty()) {
            return new Drafted.Faulty(faults);
        }
        Instant now = Stored.micros(clock.instant());
        boolean saved =
                database.ask(
                        "A template cannot be kept",
                        connection -> {
                            TemplateRows rows = new TemplateRows(connection);
                            if (read != null) {
                                return rows.rewrite(kind, version, read, wordings, by, now);
                            }
                            int latest =
                                    rows.of(kind).stream()
                                            .mapToInt(Template::version)
                                            .max()
                                            .orElse(0);
                            return version == latest + 1
                                    && rows.add(kind, version, wordings, by, now);
                        });
        if (!saved) {
            return new Drafted.Overtaken();
        }
        record(by, "template.drafted", kind, version);
        return new Drafted.Saved(version);
    }

    /**
     * Puts a draft of somebody else's into force.
     *
     * @param read the draft as the member read it
     * @param from no earlier than now
     */
    @RolesAllowed({WRITERS, MANAGERS})
    public Approving approve(StaffId by, Template read, Instant from) {
        if (by.equals(read.draftedBy())) {
            return Approving.OWN_DRAFT;
        }
        Instant now = Stored.micros(clock.instant());
        Instant holds = from.isBefore(now) ? now : from;
        boolean approved =
                database.ask(
                        "A template cannot be approved",
                        connection -> new TemplateRows(connection).approve(read, by, now, holds));
        if (!approved) {
            return Approving.OVERTAKEN;
        }
        record(by, "template.approved", read.kind(), read.version());
        return Approving.APPROVED;
    }

    private void record(StaffId by, String act, OfficialKind kind, int version) {
        journal.record(
                Actor.staff(by.value()),
                new Act(act),
                "template:" + kind.name() + ":" + version,
                Map.of("kind", kind.name(), "version", Integer.toString(version)));
    }
}
