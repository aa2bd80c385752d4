package quebec.monprojet.web.bureau.letterbook;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.letterbook.OfficialKind;
import quebec.monprojet.letterbook.Sample;
import quebec.monprojet.letterbook.Template;
import quebec.monprojet.letterbook.Templates;

/**
 * The template that a request names: its kind, its version, in a language, for somebody invented.
 */
@Named
@RequestScoped
public class ShownTemplate {

    @Inject private Templates templates;
    @Inject private HttpServletRequest request;

    private @Nullable List<Template> versions;

    Optional<OfficialKind> kind() {
        return named("genre").flatMap(OfficialKind::named);
    }

    /** All of that kind, the latest first. */
    public List<Template> getVersions() {
        var known = versions;
        if (known == null) {
            known = kind().map(templates::of).orElse(List.of());
            versions = known;
        }
        return known;
    }

    /** The one that is named, the latest where none is. */
    Optional<Template> template() {
        Optional<String> version = named("version");
        return getVersions().stream()
                .filter(
                        each ->
                                version.isEmpty()
                                        || version.get().equals(Integer.toString(each.version())))
                .findFirst();
    }

    /** Null where there is no such template. */
    public @Nullable Template getTemplate() {
        return template().orElse(null);
    }

    Optional<Template> before(Template template) {
        return getVersions().stream()
                .filter(each -> each.version() < template.version())
                .findFirst();
    }

    public Language getLanguage() {
        return named("langue").flatMap(Language::ofCode).orElse(Language.FR);
    }

    public Sample getSample() {
        return named("exemple")
                .filter(name -> name.matches("[A-Z_]{1,20}"))
                .flatMap(ShownTemplate::sample)
                .orElse(Sample.PLAIN);
    }

    private static Optional<Sample> sample(String name) {
        for (Sample sample : Sample.values()) {
            if (sample.name().equals(name)) {
                return Optional.of(sample);
            }
        }
        return Optional.empty();
    }

    private Optional<String> named(String parameter) {
        return Optional.ofNullable(request.getParameter(parameter)).filter(each -> !each.isBlank());
    }
}
