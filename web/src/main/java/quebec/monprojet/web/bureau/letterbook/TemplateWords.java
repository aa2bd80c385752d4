package quebec.monprojet.web.bureau.letterbook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import quebec.monprojet.letterbook.Template;
import quebec.monprojet.time.Montreal;
import quebec.monprojet.web.bureau.DeskWords;
import quebec.monprojet.web.texts.Texts;

/** How long a version of a template holds, in words. */
@Named
@RequestScoped
public class TemplateWords {

    @Inject private DeskWords desk;
    @Inject private Texts texts;
    @Inject private Clock clock;

    /**
     * In Montréal: the day alone where it holds from midnight on, or came with the portal; nothing
     * for a draft.
     */
    public String since(Template template) {
        Instant from = template.inForceFrom();
        if (from == null) {
            return "";
        }
        LocalDate day = Montreal.day(from);
        boolean whole = template.draftedBy() == null || Montreal.startOf(day).equals(from);
        return whole ? day.toString() : desk.instant(from);
    }

    /**
     * A draft, to come, in force, or replaced.
     *
     * @param all versions of that kind, the latest first
     */
    public String standing(Template template, List<Template> all) {
        Instant now = clock.instant();
        return switch (template.standing(all, now)) {
            case DRAFT -> texts.of("bureau.letters.draft");
            case TO_COME -> texts.of("bureau.letters.from", since(template));
            case IN_FORCE -> texts.of("bureau.letters.held", since(template));
            case REPLACED ->
                    texts.of(
                            "bureau.letters.replaced",
                            since(template),
                            since(template.replacing(all, now).orElseThrow()));
        };
    }

    /** The sort of tag: only what letters are written from today is good. */
    public String kind(Template template, List<Template> all) {
        return switch (template.standing(all, clock.instant())) {
            case DRAFT -> "warning";
            case IN_FORCE -> "done";
            case TO_COME, REPLACED -> "info";
        };
    }
}
