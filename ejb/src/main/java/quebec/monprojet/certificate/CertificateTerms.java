package quebec.monprojet.certificate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.grid.Certainty;

/**
 * How long certificates hold: data, each with how well it is established. Files of before named the
 * unit that issues; the letterhead of the installation does.
 */
@JsonIgnoreProperties({"note", "unit"})
record CertificateTerms(List<Validity> validity, Later later) {

    /** From this day of Montréal on, so many months. */
    record Validity(LocalDate from, int months, Certainty certainty, String source) {}

    /**
     * Of versions that come later than the first of their family.
     *
     * @param keepsExpiry whether they hold no longer than the family's
     */
    record Later(boolean keepsExpiry, Certainty certainty, String source) {}

    CertificateTerms {
        validity =
                validity.stream().sorted(Comparator.comparing(Validity::from).reversed()).toList();
        if (validity.isEmpty() || validity.stream().anyMatch(each -> each.months() < 1)) {
            throw new IllegalArgumentException("A certificate holds for some months");
        }
    }

    static CertificateTerms read(String json) {
        try {
            return JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .build()
                    .readValue(json, CertificateTerms.class);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The terms of certificates cannot be read", e);
        }
    }

    /** The rule of the day of issue; before the first, the first. */
    Validity on(LocalDate day) {
        return validity.stream()
                .filter(each -> !each.from().isAfter(day))
                .findFirst()
                .orElse(validity.get(validity.size() - 1));
    }

    /**
     * The last day on which a version issued today holds.
     *
     * @param family until when the family's certificates hold; null for the first
     */
    LocalDate expiry(LocalDate today, @Nullable LocalDate family) {
        return family != null && later.keepsExpiry()
                ? family
                : today.plusMonths(on(today).months());
    }
}
