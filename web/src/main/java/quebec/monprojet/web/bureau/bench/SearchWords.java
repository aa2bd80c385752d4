package quebec.monprojet.web.bureau.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.bench.WorkFilter.Deadline;
import quebec.monprojet.bench.WorkFilter.Progress;
import quebec.monprojet.web.bureau.DeskWords;
import quebec.monprojet.web.texts.Texts;

/** What the worklist is searched by at the moment, in words: it goes along from list to list. */
@Named
@RequestScoped
public class SearchWords {

    @Inject private Search search;
    @Inject private WorkChoices choices;
    @Inject private DeskWords desk;
    @Inject private Texts texts;

    public String getAsked() {
        return Stream.of(
                        said("bureau.list.number", search.getNumber()),
                        said("bureau.list.name", search.getName()),
                        said("bench.progress", progress()),
                        said("bureau.list.birthDate", day(search.getBirthDate())),
                        said("bureau.list.country", country()),
                        said("bureau.list.stream", desk.word("stream", search.getStream())),
                        said("bureau.list.period", search.getPeriod()),
                        said("bench.column.stage", desk.word("status", search.getStatus())),
                        said("bench.column.due", deadline()),
                        said("bench.column.holder", holder()),
                        said("bench.column.priority", stratum()),
                        said("bureau.list.from", day(search.getFrom())),
                        said("bureau.list.to", day(search.getTo())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String said(String key, String value) {
        return value.isEmpty() ? "" : texts.of("bench.asked.one", texts.of(key), value);
    }

    private String progress() {
        Progress asked = search.getProgress();
        return asked == Progress.PENDING ? "" : texts.of("bench.progress." + asked);
    }

    private String country() {
        return search.getCountry().isEmpty() ? "" : desk.country(search.getCountry());
    }

    private String deadline() {
        Deadline asked = search.getDeadline();
        return asked == Deadline.ANY ? "" : texts.of("bench.deadline." + asked);
    }

    private String holder() {
        String asked = search.getHolder();
        return asked.isEmpty() ? "" : label(choices.getHolders(), asked);
    }

    private String stratum() {
        Integer asked = search.getStratum();
        return asked == null ? "" : label(choices.getStrata(), asked);
    }

    /** What was chosen once and is no choice any more says itself. */
    private static String label(List<SelectItem> items, Object value) {
        return items.stream()
                .filter(item -> value.equals(item.getValue()))
                .map(SelectItem::getLabel)
                .findFirst()
                .orElse(value.toString());
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
