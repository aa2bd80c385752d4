package quebec.monprojet.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.dossier.Contents;
import quebec.monprojet.dossier.Undertaking;
import quebec.monprojet.dossier.Undertakings;
import quebec.monprojet.grid.Certainty;
import quebec.monprojet.selection.GridTables;
import quebec.monprojet.web.texts.Moments;
import quebec.monprojet.web.texts.Texts;

/** A text to agree to and sign, alone or with the spouse who comes along. */
@Named
@RequestScoped
public class SignPage {

    @Inject private Advice advice;
    @Inject private Draft draft;
    @Inject private GridTables tables;
    @Inject private Moments moments;
    @Inject private Texts texts;

    private boolean agreed;
    private @Nullable String signature;
    private @Nullable String spouseSignature;

    private Undertaking undertaking = Undertaking.FUNDS;

    /**
     * Opens the page.
     *
     * @param name of the {@link Undertaking}
     */
    public void load(String name) {
        undertaking = Undertaking.valueOf(name);
        draft.open(undertaking.question()).ifPresent(this::fill);
    }

    private void fill(Contents contents) {
        contents.undertakings()
                .binding(undertaking, getHousehold())
                .ifPresent(
                        signed -> {
                            agreed = true;
                            signature = signed.applicant().name();
                            spouseSignature =
                                    signed.spouse() == null ? null : signed.spouse().name();
                        });
    }

    /**
     * Keeps what was typed.
     *
     * @param name of the {@link Undertaking}
     */
    public void save(String name) {
        undertaking = Undertaking.valueOf(name);
        draft.keep(
                undertaking.question(),
                Undertakings.read(
                        undertaking,
                        getHousehold(),
                        agreed,
                        signature,
                        spouseSignature,
                        draft.today()),
                (contents, answer) -> contents.undertakings().with(undertaking, answer));
    }

    /** What the household needs for three months; empty when no year's table tells for sure. */
    public String getAmount() {
        return amount(true, "dossier.funds.amount");
    }

    /** The same where it is not sure: to know, and not to sign. */
    public String getIndication() {
        return amount(false, "dossier.funds.amount.unsure");
    }

    private String amount(boolean sure, String key) {
        LocalDate day = advice.day();
        return tables.needs()
                .of(day.getYear(), draft.contents().provided(day))
                .filter(amount -> sure == (amount.certainty() == Certainty.H))
                .map(
                        amount ->
                                texts.of(
                                        key,
                                        moments.number(amount.dollars()),
                                        String.valueOf(amount.year())))
                .orElse("");
    }

    public Undertakings.Household getHousehold() {
        return draft.contents().household();
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public @Nullable String getSignature() {
        return signature;
    }

    public void setSignature(@Nullable String signature) {
        this.signature = signature;
    }

    public @Nullable String getSpouseSignature() {
        return spouseSignature;
    }

    public void setSpouseSignature(@Nullable String spouseSignature) {
        this.spouseSignature = spouseSignature;
    }
}
