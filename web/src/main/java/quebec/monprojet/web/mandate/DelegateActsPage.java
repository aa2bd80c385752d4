package quebec.monprojet.web.mandate;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.mandate.ActPage;
import quebec.monprojet.mandate.Mandate;
import quebec.monprojet.mandate.MandateId;
import quebec.monprojet.mandate.Mandates;
import quebec.monprojet.web.SignedIn;

/** Page {@code /mandats/actes}: what my delegates did, some on each page. */
@Named
@RequestScoped
public class DelegateActsPage {

    private static final int LAST = 10_000;

    @Inject private Mandates mandates;
    @Inject private MandateWords words;
    @Inject private SignedIn signedIn;
    @Inject private HttpServletRequest request;

    private int number;
    private List<Row> rows = List.of();
    private boolean more;

    /** When who did what. */
    public record Row(Instant at, String who, String what) {}

    @PostConstruct
    void look() {
        AccountId own = signedIn.account().orElseThrow();
        number = number(request.getParameter("page"));
        ActPage page = mandates.acts(own, number - 1);
        Map<MandateId, String> names =
                mandates.givenBy(own).stream()
                        .collect(Collectors.toMap(Mandate::id, Mandate::name));
        more = page.more();
        rows =
                page.acts().stream()
                        .map(
                                act ->
                                        new Row(
                                                act.at(),
                                                names.getOrDefault(act.mandate(), ""),
                                                words.act(act)))
                        .toList();
    }

    /** From 1, which is also what an address means that names none. */
    private static int number(@Nullable String typed) {
        boolean sound = typed != null && typed.matches("[1-9][0-9]{0,4}");
        return sound ? Math.min(Integer.parseInt(typed), LAST) : 1;
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The number of the page of newer acts, or 0. */
    public int getNewer() {
        return number - 1;
    }

    /** Likewise of older ones. */
    public int getOlder() {
        return more ? number + 1 : 0;
    }
}
