package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.DossierView;
import quebec.monprojet.dossier.Dossiers;
import quebec.monprojet.dossier.Fault;
import quebec.monprojet.dossier.Identity;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.dossier.Saving;
import quebec.monprojet.dossier.Section;
import quebec.monprojet.dossier.SectionKind;
import quebec.monprojet.dossier.Who;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.look.Faults;
import quebec.monprojet.web.texts.Texts;

/** The signed-in person's dossier during one request: opening a question, keeping its answer. */
@Named
@RequestScoped
public class Draft {

    @Inject private SignedIn signedIn;
    @Inject private Dossiers dossiers;
    @Inject private Texts texts;
    @Inject private Clock clock;

    private @Nullable String qui;
    private @Nullable String retour;
    private long version;
    private @Nullable DossierView view;

    /**
     * The dossier, for a page that asks this question; empty when the reader was sent elsewhere.
     */
    Optional<Contents> open(Question question) {
        if (view().sealed().isPresent()) {
            Going.to(Paths.TASKS);
            return Optional.empty();
        }
        Who who = Paths.who(qui).orElse(null);
        boolean known = question == Question.BOND || contents().everybody().contains(who);
        if (who == null || !known) {
            Going.nowhere();
            return Optional.empty();
        }
        version = view().version(SectionKind.asking(question, who));
        return Optional.of(contents());
    }

    /**
     * Saves a sound answer and goes on; otherwise says what to correct and keeps what was typed.
     */
    <T> void keep(Question question, Checked<T> answer, BiFunction<Contents, T, Section> change) {
        if (answer instanceof Checked.Faulty<T> faulty) {
            faulty.faults().forEach(this::tell);
        } else if (answer instanceof Checked.Sound<T> sound && reachable(question)) {
            save(question, change.apply(contents(), sound.value()));
        }
    }

    /** As {@link #keep}, an answer about who the person is. */
    <T> void keepIdentity(
            Question question, Checked<T> answer, BiFunction<Identity, T, Identity> change) {
        keep(
                question,
                answer,
                (contents, sound) ->
                        contents.changed(who(), change.apply(contents.identity(who()), sound)));
    }

    /** Takes a person out, then shows the list they were in. */
    void remove(BiFunction<Contents, Who, Section> change) {
        if (reachable(Question.DEPENDANTS)) {
            Saving saving = dossiers.save(account(), change.apply(contents(), who()), version);
            if (saving instanceof Saving.Overtaken overtaken) {
                version = overtaken.version();
                Faults.say(null, texts.of("dossier.overtaken"));
            } else {
                Going.to(Paths.of(Question.DEPENDANTS, Who.APPLICANT));
            }
        }
    }

    /** The page may be older than a change made elsewhere. */
    private boolean reachable(Question question) {
        boolean there =
                question == Question.BOND
                        || Paths.who(qui).filter(contents().everybody()::contains).isPresent();
        if (!there) {
            Going.to(Paths.TASKS);
        }
        return there;
    }

    private void save(Question question, Section section) {
        Saving saving = dossiers.save(account(), section, version);
        if (saving instanceof Saving.Overtaken overtaken) {
            version = overtaken.version();
            Faults.say(null, texts.of("dossier.overtaken"));
        } else if (saving instanceof Saving.Kept) {
            Going.to("verifier".equals(retour) ? Paths.CHECK : Paths.after(question, who()));
        } else {
            Going.to(Paths.TASKS);
        }
    }

    /** At the field that it is about. */
    void tell(Fault fault) {
        String problem = fault.problem().name().toLowerCase(Locale.ROOT);
        String own = "dossier." + fault.field() + "." + problem;
        boolean named = texts.words().containsKey(own);
        String text = texts.of(named ? own : "dossier.problem." + problem, fault.limit());
        Faults.say(fault.field(), text);
    }

    AccountId account() {
        return signedIn.account().orElseThrow();
    }

    DossierView view() {
        if (view == null) {
            view = dossiers.of(account());
        }
        return view;
    }

    Contents contents() {
        return view().contents();
    }

    Who who() {
        return Paths.who(qui).orElse(Who.APPLICANT);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Montreal.ZONE);
    }

    /** Whom the page is about, above its heading. */
    public String getCaption() {
        return caption(who());
    }

    String caption(Who who) {
        return Readout.caption(texts, contents(), who, "dossier");
    }

    /** Whether the page is about its reader. */
    public boolean isOwn() {
        return who().equals(Who.APPLICANT);
    }

    public @Nullable String getQui() {
        return qui;
    }

    public void setQui(@Nullable String qui) {
        this.qui = qui;
    }

    public @Nullable String getRetour() {
        return retour;
    }

    public void setRetour(@Nullable String retour) {
        this.retour = retour;
    }

    public String getBack() {
        return "verifier".equals(retour) ? Paths.CHECK : Paths.TASKS;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
