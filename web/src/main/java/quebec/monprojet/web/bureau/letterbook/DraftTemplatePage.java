package quebec.monprojet.web.bureau.letterbook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.letterbook.Drafted;
import quebec.monprojet.letterbook.Field;
import quebec.monprojet.letterbook.OfficialKind;
import quebec.monprojet.letterbook.Template;
import quebec.monprojet.letterbook.TemplateFault;
import quebec.monprojet.letterbook.Templates;
import quebec.monprojet.letterbook.Wording;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.look.Saying;

/** Page {@code /bureau/modele-redaction}: the next version, begun from the latest. */
@Named
@RequestScoped
public class DraftTemplatePage {

    @Inject private ShownTemplate shown;
    @Inject private Templates templates;
    @Inject private SignedIn reader;
    @Inject private Saying saying;

    private final Map<String, Words> words = new LinkedHashMap<>();
    private int version;
    private String read = "";

    /** What is typed in one language. */
    public static class Words {
        private String subject = "";
        private String body = "";

        public String getSubject() {
            return subject;
        }

        public void setSubject(@Nullable String subject) {
            this.subject = Objects.requireNonNullElse(subject, "");
        }

        public String getBody() {
            return body;
        }

        public void setBody(@Nullable String body) {
            this.body = Objects.requireNonNullElse(body, "");
        }
    }

    @PostConstruct
    void start() {
        Template latest = shown.getVersions().stream().findFirst().orElse(null);
        if (latest != null) {
            version = latest.isDraft() ? latest.version() : latest.version() + 1;
            read = latest.isDraft() ? latest.draftedAt().toString() : "";
        }
        for (Language language : Language.values()) {
            Words begun = new Words();
            if (latest != null) {
                begun.setSubject(latest.in(language).subject());
                begun.setBody(latest.in(language).body());
            }
            words.put(language.code(), begun);
        }
    }

    public void load() {
        if (shown.getVersions().isEmpty()) {
            Going.nowhere();
        }
    }

    public void save() {
        OfficialKind kind = shown.kind().orElse(null);
        if (kind == null) {
            Going.nowhere();
            return;
        }
        Map<Language, Wording> typed = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Words said = Objects.requireNonNull(words.get(language.code()));
            typed.put(language, new Wording(said.getSubject().strip(), said.getBody().strip()));
        }
        Drafted drafted =
                templates.save(
                        reader.staff().orElseThrow(),
                        kind,
                        version,
                        read.isEmpty() ? null : Instant.parse(read),
                        typed);
        if (drafted instanceof Drafted.Faulty faulty) {
            faulty.faults().forEach(this::tell);
        } else if (drafted instanceof Drafted.Overtaken) {
            saying.say(null, "bureau.letters.overtaken");
        } else {
            Going.to(
                    Done.after(
                            "template-drafted",
                            "/bureau/modele?genre=" + kind + "&version=" + version));
        }
    }

    private void tell(TemplateFault fault) {
        saying.say(
                fault.part().name().toLowerCase(Locale.ROOT) + "-" + fault.language().code(),
                "bureau.letters.fault." + fault.problem(),
                fault.what());
    }

    /** By the code of the language. */
    public Map<String, Words> getWords() {
        return words;
    }

    public @Nullable OfficialKind getKind() {
        return shown.kind().orElse(null);
    }

    /** That it may name. */
    public List<Field> getFields() {
        OfficialKind kind = getKind();
        return kind == null ? List.of() : List.copyOf(kind.allowed());
    }

    public boolean isRequired(Field field) {
        OfficialKind kind = getKind();
        return kind != null && kind.required().contains(field);
    }

    public int getVersion() {
        return version;
    }

    /** When the draft that the form was begun from was written; empty where there was none. */
    public String getRead() {
        return read;
    }

    public void setRead(@Nullable String read) {
        this.read = Objects.requireNonNullElse(read, "");
    }

    /** As the form was shown: whoever approves meanwhile makes it another. */
    public void setVersion(int version) {
        this.version = version;
    }
}
