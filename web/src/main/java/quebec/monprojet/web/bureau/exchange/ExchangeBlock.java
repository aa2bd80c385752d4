package quebec.monprojet.web.bureau.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.SealedDossier;
import quebec.monprojet.exchange.AsOfToday;
import quebec.monprojet.exchange.Change;
import quebec.monprojet.exchange.ChangeKind;
import quebec.monprojet.exchange.Changes;
import quebec.monprojet.intake.ApplicationNumber;
import quebec.monprojet.web.dossier.Readout;
import quebec.monprojet.web.exchange.ChangeWords;
import quebec.monprojet.web.texts.Texts;

/** On an application's page: what was declared since the receipt, and what holds today. */
@Named
@RequestScoped
public class ExchangeBlock {

    @Inject private Changes changes;
    @Inject private ChangeWords words;
    @Inject private Readout readout;
    @Inject private FollowedFile file;
    @Inject private Texts texts;

    private final Map<String, List<Change>> known = new HashMap<>();

    public List<Change> changes(String number) {
        return known.computeIfAbsent(
                number, asked -> ApplicationNumber.parse(asked).map(changes::of).orElse(List.of()));
    }

    public String title(Change change) {
        return words.title(change.kind());
    }

    /** When it happened, and how long after it was declared; of a passport, when it was issued. */
    public String happened(Change change) {
        if (change.kind() == ChangeKind.PASSPORT) {
            return texts.of("bureau.change.issuedOn", change.happenedOn());
        }
        return texts.of("bureau.change.happenedOn", change.happenedOn())
                + ", "
                + (change.daysAfter() == 0
                        ? texts.of("bureau.change.after.none")
                        : texts.count("bureau.change.after", change.daysAfter()));
    }

    public String state(Change change) {
        var noted = change.noted();
        return texts.of(
                "bureau.change.state." + (noted == null ? "waiting" : noted.outcome().name()));
    }

    public String kind(Change change) {
        return change.noted() != null ? "done" : "warning";
    }

    /** What was declared, with the names that the family bears today. */
    public List<ChangeWords.Row> rows(Change change) {
        String number = change.number().value();
        Contents today =
                file.of(number)
                        .flatMap(file::received)
                        .map(received -> AsOfToday.of(received, changes(number)))
                        .orElseGet(() -> new Contents(Map.of()));
        return words.toOfficers(change.fact(), today);
    }

    /** Where letters reach the person today; empty when it cannot be told. */
    public String address(String number) {
        return file.of(number)
                .flatMap(file::received)
                .map(received -> AsOfToday.of(received, changes(number)).contact().address())
                .map(words::said)
                .orElse("");
    }

    /** What it takes the place of, if anything: the address or the passport until then. */
    public List<ChangeWords.Row> formerly(Change change) {
        String number = change.number().value();
        return file.of(number)
                .flatMap(file::received)
                .map(received -> AsOfToday.before(change, received, changes(number)))
                .map(before -> words.formerly(change.fact(), before))
                .orElse(List.of());
    }

    public boolean isChanged(String number) {
        return changes(number).stream().anyMatch(Change::isAccepted);
    }

    /** The names of the dependants of whom more has to be asked since something changed. */
    public List<String> unsettled(String number, @Nullable SealedDossier sealed) {
        return sealed == null || !isChanged(number)
                ? List.of()
                : AsOfToday.unsettled(AsOfToday.of(sealed.contents(), changes(number))).stream()
                        .map(child -> child.identity().names())
                        .map(
                                names ->
                                        names == null
                                                ? texts.of("bureau.who.dependant")
                                                : names.full())
                        .toList();
    }

    /** The sealed dossier's answers, led by what holds where a change was accepted since. */
    public List<SealedAnswers.Chapter> answers(String number, @Nullable SealedDossier sealed) {
        return sealed == null
                ? List.of()
                : new SealedAnswers(readout::toOfficers).of(sealed.contents(), changes(number));
    }

    /** Every answer as of today; empty when nothing has changed since the seal. */
    public List<Readout.Block> today(String number, @Nullable SealedDossier sealed) {
        return sealed == null || !isChanged(number)
                ? List.of()
                : readout.toOfficers(AsOfToday.of(sealed.contents(), changes(number)));
    }
}
