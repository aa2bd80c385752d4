package quebec.monprojet.web.look;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Fault;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** Says at its field what is to be corrected, in the words of the page. */
@RequestScoped
public class Saying {

    @Inject private Texts texts;

    public void say(@Nullable String field, String key, Object... arguments) {
        Faults.say(field, texts.of(key, arguments));
    }

    /**
     * Each in the page's own words where it has them, in the dossier's otherwise. A field that
     * could not be read has said so already.
     *
     * @param page what the keys of the page's texts begin with, such as {@code exchange.}
     */
    public void faults(String page, List<Fault> faults) {
        faults.stream()
                .filter(fault -> !Faults.at(fault.field()))
                .forEach(fault -> fault(page, fault));
    }

    private void fault(String page, Fault fault) {
        String problem = fault.problem().name().toLowerCase(Locale.ROOT);
        String own = page + fault.field() + "." + problem;
        String asked = "dossier." + fault.field() + "." + problem;
        String otherwise = texts.words().containsKey(asked) ? asked : "dossier.problem." + problem;
        Object limit =
                fault.problem() == Fault.Problem.TOO_LONG
                        ? Moments.number(fault.limit(), texts.getLocale())
                        : fault.limit();
        say(fault.field(), texts.words().containsKey(own) ? own : otherwise, limit);
    }
}
