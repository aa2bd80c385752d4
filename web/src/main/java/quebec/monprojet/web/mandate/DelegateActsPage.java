package quebec.monprojet.web.mandate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.mandate.Mandate;
import quebec.monprojet.mandate.MandateId;
import quebec.monprojet.mandate.Mandates;
import quebec.monprojet.web.SignedIn;

/** Page {@code /mandats/actes}: what my delegates did. */
@Named
@RequestScoped
public class DelegateActsPage {

    @Inject private Mandates mandates;
    @Inject private MandateWords words;
    @Inject private SignedIn signedIn;

    /** When who did what. */
    public record Row(Instant at, String who, String what) {}

    public List<Row> getRows() {
        AccountId own = signedIn.account().orElseThrow();
        Map<MandateId, String> names =
                mandates.givenBy(own).stream()
                        .collect(Collectors.toMap(Mandate::id, Mandate::name));
        return mandates.acts(own).stream()
                .map(
                        act ->
                                new Row(
                                        act.at(),
                                        names.getOrDefault(act.mandate(), ""),
                                        words.act(act)))
                .toList();
    }
}
