package quebec.monprojet.web.bureau;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import quebec.monprojet.selection.ApplicationFilter;
import quebec.monprojet.selection.ApplicationOrder;
import quebec.monprojet.selection.Worklist;

/** The worklist, a screen at a time, in the order of a column. The first received come first. */
public class ApplicationLines extends LazyDataModel<WorkLine> {

    private final Worklist worklist;
    private final transient WorkLines standing;
    private final transient ApplicationFilter filter;

    ApplicationLines(Worklist worklist, WorkLines standing, ApplicationFilter filter) {
        this.worklist = worklist;
        this.standing = standing;
        this.filter = filter;
    }

    @Override
    public int count(Map<String, FilterMeta> unused) {
        return (int) Math.min(Integer.MAX_VALUE, worklist.count(filter));
    }

    @Override
    public List<WorkLine> load(
            int first, int most, Map<String, SortMeta> sorts, Map<String, FilterMeta> unused) {
        SortMeta sort = sorts.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        return standing.of(
                worklist.page(
                        filter,
                        sort == null ? ApplicationOrder.RECEIVED : order(sort.getField()),
                        sort == null || sort.getOrder().isAscending(),
                        first,
                        most));
    }

    private static ApplicationOrder order(String field) {
        return ApplicationOrder.valueOf(field.toUpperCase(Locale.ROOT));
    }

    @Override
    public String getRowKey(WorkLine line) {
        return line.application().number();
    }
}
