package quebec.monprojet.web.bureau.letterbook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.letterbook.OfficialKind;
import quebec.monprojet.letterbook.Template;
import quebec.monprojet.letterbook.Templates;

/** Page {@code /bureau/modeles}: what official letters say now, and what is being prepared. */
@Named
@RequestScoped
public class TemplatesPage {

    @Inject private Templates templates;
    @Inject private Clock clock;

    private @Nullable List<Line> lines;

    /**
     * One kind.
     *
     * @param next a draft, or a version that is approved and holds later; null when there is none
     */
    public record Line(OfficialKind kind, @Nullable Template inForce, @Nullable Template next) {}

    public List<Line> getLines() {
        var shown = lines;
        if (shown == null) {
            Instant now = clock.instant();
            Map<OfficialKind, List<Template>> all =
                    templates.all().stream().collect(Collectors.groupingBy(Template::kind));
            shown =
                    Arrays.stream(OfficialKind.values())
                            .map(kind -> line(kind, all.getOrDefault(kind, List.of()), now))
                            .toList();
            lines = shown;
        }
        return shown;
    }

    private static Line line(OfficialKind kind, List<Template> versions, Instant now) {
        return new Line(
                kind,
                versions.stream().filter(each -> holds(each, now)).findFirst().orElse(null),
                versions.stream().findFirst().filter(each -> !holds(each, now)).orElse(null));
    }

    private static boolean holds(Template template, Instant now) {
        Instant from = template.inForceFrom();
        return from != null && !from.isAfter(now);
    }
}
