package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.dossier.Chapter;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.DossierView;
import quebec.monprojet.dossier.Dossiers;
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
import quebec.monprojet.web.look.Saying;
import quebec.monprojet.web.mandate.Acting;
import quebec.monprojet.web.texts.Texts;

/** The dossier that is worked on during one request: opening a question, keeping its answer. */
@Named
@RequestScoped
public class Draft {

    @Inject private SignedIn signedIn;
    @Inject private Acting acting;
    @Inject private Dossiers dossiers;
    @Inject private Texts texts;
    @Inject private Saying saying;
    @Inject private Clock clock;

    private @Nullable String qui;
    private @Nullable String element;
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
        if (who == null || !asks(question, who)) {
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
            saying.faults("dossier.", faulty.faults());
        } else if (answer instanceof Checked.Sound<T> sound
                && !Faults.found()
                && reachable(question)) {
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

    /** Takes out of its list what the page is about. */
    void remove(Question list, Supplier<Section> without) {
        if (reachable(list)) {
            Saving saving = dossiers.save(account(), without.get(), version);
            if (saving instanceof Saving.Overtaken overtaken) {
                version = overtaken.version();
                saying.say(null, "dossier.overtaken");
            } else if (saving instanceof Saving.Held) {
                saying.say(null, "dossier.held");
            } else {
                Who listed = list == Question.DEPENDANTS ? Who.APPLICANT : who();
                Going.to(withRetour(Paths.of(list, listed)));
            }
        }
    }

    private boolean reachable(Question question) {
        Who who = question == Question.DEPENDANTS ? Who.APPLICANT : Paths.who(qui).orElse(null);
        boolean there = who != null && asks(question, who);
        if (!there) {
            Going.to(Paths.TASKS);
        }
        return there;
    }

    private boolean asks(Question question, Who who) {
        return new Asked(contents()).of(question, who, this::item);
    }

    private void save(Question question, Section section) {
        Saving saving = dossiers.save(account(), section, version);
        if (saving instanceof Saving.Overtaken overtaken) {
            version = overtaken.version();
            saying.say(null, "dossier.overtaken");
        } else if (saving instanceof Saving.Held) {
            saying.say(null, "dossier.held");
        } else if (saving instanceof Saving.Kept) {
            String next = next(question, contents().with(section));
            Going.to(acting.opens(next) ? next : Paths.TASKS);
        } else {
            Going.to(Paths.TASKS);
        }
    }

    /** Back to the answers for who came from there, once what is listed is whole. */
    private String next(Question question, Contents now) {
        boolean entry = question != question.list();
        if (!checking()) {
            return Paths.after(question, who(), now);
        }
        return entry ? withRetour(Paths.after(question, who(), now)) : Paths.CHECK;
    }

    private boolean checking() {
        return "verifier".equals(retour);
    }

    /** This page's address, for who checks the answers kept on the way back to them. */
    String withRetour(String path) {
        return checking() ? path + (path.contains("?") ? "&" : "?") + "retour=verifier" : path;
    }

    AccountId account() {
        return signedIn.dossierOwner().orElseThrow();
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

    /** The entry of a list that the page is about; a new one when the address names none. */
    UUID item() {
        try {
            return UUID.fromString(Objects.requireNonNullElse(element, ""));
        } catch (IllegalArgumentException unnamed) {
            UUID fresh = UUID.randomUUID();
            element = fresh.toString();
            return fresh;
        }
    }

    LocalDate today() {
        return Montreal.day(clock.instant());
    }

    /** Whom the page is about, above its heading. */
    public String getCaption() {
        return caption(who());
    }

    /** Of one chapter about one person. */
    String title(Chapter.Part part) {
        return Readout.title(texts, contents(), part, "dossier");
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

    public @Nullable String getElement() {
        return element;
    }

    public void setElement(@Nullable String element) {
        this.element = element;
    }

    public @Nullable String getRetour() {
        return retour;
    }

    public void setRetour(@Nullable String retour) {
        this.retour = retour;
    }

    public String getBack() {
        return checking() ? Paths.CHECK : Paths.TASKS;
    }

    /** The page of the list that an entry stands in. */
    public String list(String question) {
        return withRetour(Paths.of(Question.valueOf(question), who()));
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
