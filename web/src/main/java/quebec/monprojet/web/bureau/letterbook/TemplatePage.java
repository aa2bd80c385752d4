package quebec.monprojet.web.bureau.letterbook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.letterbook.Approving;
import quebec.monprojet.letterbook.Difference;
import quebec.monprojet.letterbook.LetterContent;
import quebec.monprojet.letterbook.LetterPapers;
import quebec.monprojet.letterbook.Sample;
import quebec.monprojet.letterbook.Template;
import quebec.monprojet.letterbook.Templates;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.Going;
import quebec.monprojet.web.SignedIn;
import quebec.monprojet.web.bureau.Done;
import quebec.monprojet.web.look.Saying;

/** Page {@code /bureau/modele}: one version, tried on, compared, and approved by somebody else. */
@Named
@RequestScoped
public class TemplatePage {

    @Inject private ShownTemplate shown;
    @Inject private Templates templates;
    @Inject private LetterPapers papers;
    @Inject private SignedIn reader;
    @Inject private Saying saying;
    @Inject private Clock clock;

    private @Nullable LocalDate from;
    private String read = "";

    public void load() {
        if (shown.template().isEmpty()) {
            Going.nowhere();
        }
    }

    /** What it would say to whoever was invented for it, in the language that is looked at. */
    public LetterContent.@Nullable Text getPreview() {
        return shown.template()
                .map(
                        template ->
                                papers.said(template, shown.getLanguage(), shown.getSample())
                                        .first())
                .orElse(null);
    }

    /** Line by line against the version before, in that language; empty for the first. */
    public List<Difference> getDifferences() {
        Language language = shown.getLanguage();
        return shown.template()
                .flatMap(
                        template ->
                                shown.before(template)
                                        .map(
                                                before ->
                                                        Difference.between(
                                                                before.in(language),
                                                                template.in(language))))
                .orElse(List.of());
    }

    public boolean isWriting() {
        return reader.has("supervisor") || reader.has("programme-manager");
    }

    /** Whether the reader may approve it, which they did not write. */
    public boolean isApprovable() {
        Template template = shown.getTemplate();
        return template != null
                && isWriting()
                && template.isDraft()
                && !reader.staff().orElseThrow().equals(template.draftedBy());
    }

    public void approve() {
        Template template = shown.getTemplate();
        if (template == null) {
            Going.nowhere();
        } else if (!read.equals(template.draftedAt().toString())) {
            saying.say(null, "bureau.letters.overtaken");
        } else {
            approve(template);
        }
    }

    private void approve(Template template) {
        LocalDate day = from;
        Instant holds = day == null ? clock.instant() : Montreal.startOf(day);
        Approving approving = templates.approve(reader.staff().orElseThrow(), template, holds);
        switch (approving) {
            case APPROVED ->
                    Going.to(
                            Done.after(
                                    "template-approved",
                                    "/bureau/modele?genre="
                                            + template.kind()
                                            + "&version="
                                            + template.version()));
            case OWN_DRAFT -> saying.say(null, "bureau.letters.own_draft");
            case OVERTAKEN -> saying.say(null, "bureau.letters.overtaken");
        }
    }

    public Sample[] getSamples() {
        return Sample.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    /** What the form was shown with; a draft that is rewritten meanwhile is not what was read. */
    public String getRead() {
        Template template = shown.getTemplate();
        return template == null ? "" : template.draftedAt().toString();
    }

    public void setRead(String read) {
        this.read = read;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
