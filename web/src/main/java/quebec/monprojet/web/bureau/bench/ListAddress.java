package quebec.monprojet.web.bureau.bench;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.bench.ApplicationOrder;

/**
 * Which screen of the worklist is shown, as its address says: whose files, in which order, and
 * which page. What is searched for stands in no address.
 *
 * @param page from 1 on
 */
public record ListAddress(Scope scope, ApplicationOrder order, boolean ascending, int page) {

    private static final String PATH = "/bureau/demandes";

    private static final int MOST_PAGES = 100_000;

    /** Whose files, by their word in the address. */
    public enum Scope {
        MINE("moi"),
        TEAM("equipe"),
        ALL("toutes");

        private final String word;

        Scope(String word) {
            this.word = word;
        }
    }

    /** Whatever is not understood is as if it were not there. */
    static ListAddress of(
            @Nullable String scope,
            @Nullable String order,
            @Nullable String way,
            @Nullable String page) {
        return new ListAddress(
                Arrays.stream(Scope.values())
                        .filter(each -> each.word.equals(scope))
                        .findFirst()
                        .orElse(Scope.ALL),
                Arrays.stream(ApplicationOrder.values())
                        .filter(each -> word(each).equals(order))
                        .findFirst()
                        .orElse(ApplicationOrder.PRIORITY),
                !"desc".equals(way),
                page != null && page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1);
    }

    private static String word(ApplicationOrder order) {
        return order.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public ListAddress in(Scope other) {
        return new ListAddress(other, order, ascending, 1);
    }

    /** By another order, or by the same the other way round. */
    public ListAddress by(ApplicationOrder other) {
        return new ListAddress(scope, other, other != order || !ascending, 1);
    }

    public ListAddress at(int other) {
        return new ListAddress(scope, order, ascending, Math.min(other, MOST_PAGES));
    }

    /** What the address says, for its forms to say it as well. */
    public Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("liste", scope.word);
        parameters.put("ordre", word(order));
        if (!ascending) {
            parameters.put("sens", "desc");
        }
        if (page > 1) {
            parameters.put("page", Integer.toString(page));
        }
        return parameters;
    }

    public String path() {
        return parameters().entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&", PATH + "?", ""));
    }

    /** The value of {@code aria-sort} for the column of an order. */
    public @Nullable String sort(ApplicationOrder column) {
        if (column != order) {
            return null;
        }
        return ascending ? "ascending" : "descending";
    }
}
