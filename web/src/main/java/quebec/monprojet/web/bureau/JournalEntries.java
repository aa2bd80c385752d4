package quebec.monprojet.web.bureau;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import quebec.monprojet.audit.Entry;
import quebec.monprojet.audit.JournalFilter;
import quebec.monprojet.audit.JournalReading;

/** The journal, a screen at a time, the newest first. */
public class JournalEntries extends LazyDataModel<Entry> {

    private final JournalReading reading;
    private final transient JournalFilter filter;

    JournalEntries(JournalReading reading, JournalFilter filter) {
        this.reading = reading;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return (int) Math.min(Integer.MAX_VALUE, reading.count(filter));
    }

    @Override
    public List<Entry> load(
            int first, int most, Map<String, SortMeta> sorts, Map<String, FilterMeta> unused) {
        return reading.page(filter, first, most);
    }

    @Override
    public String getRowKey(Entry entry) {
        return Long.toString(entry.number());
    }
}
