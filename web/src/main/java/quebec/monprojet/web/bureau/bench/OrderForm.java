package quebec.monprojet.web.bureau.bench;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.bench.ProcessingOrder;
import quebec.monprojet.web.bureau.Typed;

/** An order of processing as it is written. */
@Named
@RequestScoped
public class OrderForm {

    private static final int ROWS = 6;

    private @Nullable String number;
    private @Nullable LocalDate day;
    private @Nullable String published;
    private @Nullable String reason;
    private @Nullable String legalBasis;
    private final List<StratumForm> strata = Stream.generate(StratumForm::new).limit(ROWS).toList();

    ProcessingOrder.Terms terms(LocalDate inForceFrom) {
        return new ProcessingOrder.Terms(
                Typed.line(number),
                inForceFrom,
                Typed.line(published),
                Typed.text(reason),
                Typed.line(legalBasis),
                strata.stream().map(StratumForm::read).flatMap(Optional::stream).toList());
    }

    public List<StratumForm> getStrata() {
        return strata;
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getPublished() {
        return published;
    }

    public void setPublished(@Nullable String published) {
        this.published = published;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(@Nullable String legalBasis) {
        this.legalBasis = legalBasis;
    }
}
