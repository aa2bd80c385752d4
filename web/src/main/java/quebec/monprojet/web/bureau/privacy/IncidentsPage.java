package quebec.monprojet.web.bureau.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.privacy.IncidentEntry;
import quebec.monprojet.privacy.IncidentFacts;
import quebec.monprojet.privacy.Incidents;
import quebec.monprojet.privacy.Term;
import quebec.monprojet.privacy.TimeLimits;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.bureau.DeskWords;
import quebec.monprojet.web.bureau.Export;
import quebec.monprojet.web.bureau.Exports;
import quebec.monprojet.web.bureau.People;
import quebec.monprojet.web.bureau.TableFormat;
import quebec.monprojet.web.texts.Texts;

/** Page {@code /bureau/incidents}: the register of confidentiality incidents. */
@Named
@RequestScoped
public class IncidentsPage {

    private static final List<String> COLUMNS =
            List.of(
                    "number",
                    "turn",
                    "discoveredOn",
                    "beganOn",
                    "endedOn",
                    "nature",
                    "categories",
                    "circumstances",
                    "persons",
                    "personsKnown",
                    "sensitivity",
                    "consequences",
                    "likelihood",
                    "serious",
                    "measures",
                    "commissionOn",
                    "personsToldOn",
                    "personsToldHow",
                    "recordedAt",
                    "by");

    @Inject private Incidents incidents;
    @Inject private SignedIn reader;
    @Inject private DeskWords desk;
    @Inject private People people;
    @Inject private Texts texts;
    @Inject private Exports exports;

    private @Nullable List<IncidentEntry> lines;

    public List<IncidentEntry> getLines() {
        var shown = lines;
        if (shown == null) {
            shown = incidents.all();
            lines = shown;
        }
        return shown;
    }

    public boolean isActing() {
        return reader.has("supervisor") || reader.has("programme-manager");
    }

    /** For how long the register is kept. */
    public Term getKept() {
        return TimeLimits.shipped().incidents();
    }

    /** Every entry, in the Commission's order of things. */
    public void export() throws IOException {
        List<IncidentEntry> entries = incidents.export(reader.staff().orElseThrow());
        Export export =
                exports.begin(
                        TableFormat.CSV,
                        "incidents",
                        COLUMNS.stream().map(name -> texts.of("bureau.incident." + name)).toList());
        for (IncidentEntry entry : entries) {
            export.row(cells(entry));
        }
        export.end(entries.size());
    }

    private List<String> cells(IncidentEntry entry) {
        IncidentFacts facts = entry.facts();
        return Stream.of(
                        entry.incident(),
                        entry.turn(),
                        facts.discoveredOn(),
                        or(facts.beganOn()),
                        or(facts.endedOn()),
                        facts.nature(),
                        facts.categories(),
                        facts.circumstances(),
                        facts.persons(),
                        yes(facts.personsKnown()),
                        facts.sensitivity(),
                        facts.consequences(),
                        facts.likelihood(),
                        yes(facts.serious()),
                        facts.measures(),
                        or(facts.commissionOn()),
                        or(facts.personsToldOn()),
                        or(facts.personsToldHow()),
                        desk.exactly(entry.recordedAt()),
                        people.name(entry.by()))
                .map(Object::toString)
                .toList();
    }

    private String yes(boolean value) {
        return texts.of(value ? "dossier.yes" : "dossier.no");
    }

    private static Object or(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "");
    }
}
