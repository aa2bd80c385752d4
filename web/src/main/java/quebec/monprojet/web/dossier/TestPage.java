package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.LanguageResult;
import quebec.monprojet.dossier.Question;
import quebec.monprojet.grid.LanguageSkill;
import quebec.monprojet.grid.LanguageTest;
import quebec.monprojet.grid.LanguageTest.Language;
import quebec.monprojet.selection.GridTables;
import quebec.monprojet.web.texts.Texts;

/** The result of a test of French or of English. */
@Named
@RequestScoped
public class TestPage {

    @Inject private Draft draft;
    @Inject private GridTables tables;
    @Inject private Texts texts;

    private @Nullable String taken;
    private @Nullable String test;
    private @Nullable LocalDate takenOn;
    private @Nullable String certificate;
    private @Nullable String listening;
    private @Nullable String speaking;
    private @Nullable String reading;
    private @Nullable String writing;

    private Language language = Language.FRENCH;

    /**
     * Opens the page.
     *
     * @param name of the {@link Language}
     */
    public void load(String name) {
        language = Language.valueOf(name);
        draft.open(Question.about(language)).ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        var known = contents.languages().of(draft.who()).in(language);
        taken = known.there() == null ? null : known.there().toString();
        known.known().ifPresent(this::fill);
    }

    private void fill(LanguageResult result) {
        test = result.test();
        takenOn = result.takenOn();
        certificate = result.certificate();
        listening = result.score(LanguageSkill.LISTENING).orElse(LanguageResult.NONE);
        speaking = result.score(LanguageSkill.SPEAKING).orElse(LanguageResult.NONE);
        reading = result.score(LanguageSkill.READING).orElse(LanguageResult.NONE);
        writing = result.score(LanguageSkill.WRITING).orElse(LanguageResult.NONE);
    }

    /**
     * Keeps what was typed.
     *
     * @param name of the {@link Language}
     */
    public void save(String name) {
        language = Language.valueOf(name);
        draft.keep(
                Question.about(language),
                LanguageResult.read(
                        language,
                        recognised(),
                        new LanguageResult.Typed(taken, test, takenOn, certificate, scores()),
                        draft.today()),
                (contents, answer) ->
                        contents.languages()
                                .with(
                                        draft.who(),
                                        contents.languages()
                                                .of(draft.who())
                                                .with(language, answer)));
    }

    private Map<LanguageSkill, @Nullable String> scores() {
        Map<LanguageSkill, @Nullable String> scores = new EnumMap<>(LanguageSkill.class);
        scores.put(LanguageSkill.LISTENING, listening);
        scores.put(LanguageSkill.SPEAKING, speaking);
        scores.put(LanguageSkill.READING, reading);
        scores.put(LanguageSkill.WRITING, writing);
        return scores;
    }

    private List<LanguageTest> recognised() {
        return tables.tests().recognised(draft.today());
    }

    public List<SelectItem> getTests() {
        return recognised().stream()
                .filter(each -> each.language() == language)
                .map(each -> new SelectItem(each.code(), each.name()))
                .toList();
    }

    public List<SelectItem> getScores() {
        SelectItem none = new SelectItem(LanguageResult.NONE, texts.of("dossier.score.none"));
        return Stream.concat(
                        LanguageResult.scale(language).stream()
                                .map(score -> new SelectItem(score, score)),
                        Stream.of(none))
                .toList();
    }

    public @Nullable String getTaken() {
        return taken;
    }

    public void setTaken(@Nullable String taken) {
        this.taken = taken;
    }

    public @Nullable String getTest() {
        return test;
    }

    public void setTest(@Nullable String test) {
        this.test = test;
    }

    public @Nullable LocalDate getTakenOn() {
        return takenOn;
    }

    public void setTakenOn(@Nullable LocalDate takenOn) {
        this.takenOn = takenOn;
    }

    public @Nullable String getCertificate() {
        return certificate;
    }

    public void setCertificate(@Nullable String certificate) {
        this.certificate = certificate;
    }

    public @Nullable String getListening() {
        return listening;
    }

    public void setListening(@Nullable String listening) {
        this.listening = listening;
    }

    public @Nullable String getSpeaking() {
        return speaking;
    }

    public void setSpeaking(@Nullable String speaking) {
        this.speaking = speaking;
    }

    public @Nullable String getReading() {
        return reading;
    }

    public void setReading(@Nullable String reading) {
        this.reading = reading;
    }

    public @Nullable String getWriting() {
        return writing;
    }

    public void setWriting(@Nullable String writing) {
        this.writing = writing;
    }
}
