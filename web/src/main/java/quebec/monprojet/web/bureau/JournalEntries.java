package quebec.monprojet.web.bureau;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import quebec.monprojet.audit.Entry;
import quebec.monprojet.audit.JournalFilter;
import quebec.monprojet.audit.JournalReading;
import quebec.monprojet.web.texts.Moments;

/** The journal, a screen at a time. Both days of the span count, in Montréal. */
public class JournalEntries extends LazyDataModel<Entry> {

    private static final Instant EVER = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant NEVER = Instant.parse("2200-01-01T00:00:00Z");

    private final transient JournalReading reading;
    private final Instant from;
    private final Instant to;

    JournalEntries(JournalReading reading, @Nullable LocalDate from, @Nullable LocalDate to) {
        this.reading = reading;
        this.from = from == null ? EVER : from.atStartOfDay(Moments.MONTREAL).toInstant();
        this.to = to == null ? NEVER : to.plusDays(1).atStartOfDay(Moments.MONTREAL).toInstant();
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(Integer.MAX_VALUE, reading.count(filter(filters)));
    }

    @Override
    public List<Entry> load(
            int first, int most, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        return reading.page(filter(filters), first, most);
    }

    private JournalFilter filter(Map<String, FilterMeta> filters) {
        return new JournalFilter(
                text(filters, "act"), text(filters, "subject"), text(filters, "actor"), from, to);
    }

    private static String text(Map<String, FilterMeta> filters, String column) {
        var wanted = filters.get(column);
        return wanted == null ? "" : Objects.toString(wanted.getFilterValue(), "");
    }

    @Override
    public String getRowKey(Entry entry) {
        return Long.toString(entry.number());
    }
}
