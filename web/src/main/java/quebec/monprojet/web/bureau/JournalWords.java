package quebec.monprojet.web.bureau;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.audit.Actor;
import quebec.monprojet.audit.Broken;
import quebec.monprojet.audit.Entry;
import quebec.monprojet.audit.Intact;
import quebec.monprojet.audit.Verdict;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.processing.Clauses;
import quebec.monprojet.web.texts.Texts;

/** How the journal is said: who by name where it is a colleague, acts in French. */
@Named
@RequestScoped
public class JournalWords {

    private static final String ACT = "bureau.act.";
    private static final String PART = "bureau.system.";
    private static final String STAFF = "staff";

    /** Of the characters of an applicant's number. */
    private static final int BRIEF = 8;

    private final Texts texts;
    private final DeskWords desk;
    private final People people;
    private final SignedIn reader;
    private final Clauses clauses;
    private @Nullable JournalFacts facts;

    @Inject
    public JournalWords(
            Texts texts, DeskWords desk, People people, SignedIn reader, Clauses clauses) {
        this.texts = texts;
        this.desk = desk;
        this.people = people;
        this.reader = reader;
        this.clauses = clauses;
    }

    @SuppressWarnings("NullAway")
    protected JournalWords() {
        this(null, null, null, null, null);
    }

    /** An act that has no words of its own shows its name. */
    public String act(Entry entry) {
        String key = ACT + entry.act().name();
        return texts.words().containsKey(key) ? texts.of(key) : entry.act().name();
    }

    public String actor(Entry entry) {
        return actor(entry.actor(), entry.actor().id());
    }

    /** The beginning of an applicant's number tells people apart. */
    public String actorBriefly(Entry entry) {
        String id = entry.actor().id();
        return actor(entry.actor(), id.substring(0, Math.min(BRIEF, id.length())));
    }

    private String actor(Actor actor, String applicant) {
        return switch (actor.kind()) {
            case STAFF -> member(actor.id());
            case APPLICANT -> texts.of("bureau.journal.applicant", applicant);
            case SYSTEM -> texts.of("bureau.journal.system", part(actor.id()));
        };
    }

    private String part(String id) {
        String key = PART + id;
        return texts.words().containsKey(key) ? texts.of(key) : id;
    }

    /** What was acted on; a colleague by name. */
    public String subject(Entry entry) {
        JournalSubject subject = JournalSubject.of(entry.subject());
        return subject.kind().equals(STAFF) ? member(subject.name()) : subject.said(texts.words());
    }

    /** Where it is to be seen, to whoever may see it; null otherwise. */
    public @Nullable String page(Entry entry) {
        return reader.has("auditor") ? JournalSubject.of(entry.subject()).page() : null;
    }

    private String member(String id) {
        try {
            return people.name(new StaffId(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return id;
        }
    }

    public String facts(Entry entry) {
        return words().said(entry.facts());
    }

    private JournalFacts words() {
        var known = facts;
        if (known == null) {
            known = new JournalFacts(texts.words(), this::member, clauses.in(Language.FR));
            facts = known;
        }
        return known;
    }

    /** The acts that have words, to choose from. */
    public List<SelectItem> getActs() {
        return texts.words().entrySet().stream()
                .filter(text -> text.getKey().startsWith(ACT))
                .sorted(Map.Entry.comparingByValue())
                .map(text -> new SelectItem(text.getKey().substring(ACT.length()), text.getValue()))
                .toList();
    }

    public List<SelectItem> getMembers() {
        return people.all().stream()
                .map(member -> new SelectItem(member.id().toString(), member.name()))
                .toList();
    }

    /** A colleague's name becomes their identifier; whatever else was typed stays as it is. */
    String person(String typed) {
        return people.all().stream()
                .filter(member -> member.name().equalsIgnoreCase(typed))
                .map(member -> member.id().toString())
                .findFirst()
                .orElse(typed);
    }

    public boolean intact(@Nullable Verdict verdict) {
        return verdict instanceof Intact;
    }

    public String verdict(@Nullable Verdict verdict) {
        if (verdict instanceof Intact intact) {
            return texts.count("bureau.journal.intact", intact.size());
        }
        return verdict instanceof Broken broken
                ? texts.of("bureau.journal.broken." + broken.fault().name(), broken.number())
                : "";
    }

    List<String> headings() {
        return Stream.of(
                        "number",
                        "when",
                        "act",
                        "act.code",
                        "who",
                        "what",
                        "facts",
                        "facts.code",
                        "actorId")
                .map(column -> texts.of("bureau.journal." + column))
                .toList();
    }

    List<String> cells(Entry entry) {
        return List.of(
                Long.toString(entry.number()),
                desk.exactly(entry.recordedAt()),
                act(entry),
                entry.act().name(),
                actor(entry),
                entry.subject(),
                facts(entry),
                JournalFacts.codes(entry.facts()),
                entry.actor().kind() + ":" + entry.actor().id());
    }
}
