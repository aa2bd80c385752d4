package quebec.monprojet.web.bureau.letterbook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    /** The day alone where it holds from midnight on; nothing for a draft. */
    public String since(Template template) {
        Instant from = template.inForceFrom();
        if (from == null) {
            return "";
        }
        LocalDate midnight = midnight(template, from);
        return midnight == null ? desk.instant(from) : midnight.toString();
    }

    /**
     * What came with the portal holds from a day of the world's clock, all other from Montréal's.
     */
    private static @Nullable LocalDate midnight(Template template, Instant from) {
        if (template.draftedBy() == null) {
            return LocalDate.ofInstant(from, ZoneOffset.UTC);
        }
        LocalDate day = Montreal.day(from);
        return Montreal.startOf(day).equals(from) ? day : null;
    }

    /**
     * A draft, to come, in force, or replaced.
     *
     * @param all versions of that kind, the latest first
     */
    public String standing(Template template, List<Template> all) {
        Instant from = template.inForceFrom();
        if (from == null) {
            return texts.of("bureau.letters.draft");
        }
        Instant now = clock.instant();
        if (from.isAfter(now)) {
            return texts.of("bureau.letters.from", since(template));
        }
        return all.stream()
                .filter(each -> each.version() > template.version())
                .filter(each -> each.inForceFrom() != null && !each.inForceFrom().isAfter(now))
                .reduce((later, earlier) -> earlier)
                .map(next -> texts.of("bureau.letters.replaced", since(template), since(next)))
                .orElseGet(() -> texts.of("bureau.letters.held", since(template)));
    }

    /** The sort of tag: only what letters are written from today is good. */
    public String kind(Template template, List<Template> all) {
        if (template.isDraft()) {
            return "warning";
        }
        String held = texts.of("bureau.letters.held", since(template));
        return standing(template, all).equals(held) ? "done" : "info";
    }
}
