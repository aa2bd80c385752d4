package quebec.monprojet.assisted;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.account.Language;
import quebec.monprojet.dossier.Checked;
import quebec.monprojet.dossier.Names;

/**
 * What the first page of a form on paper says, and what was written on its folder.
 *
 * @param reference of the folder in the cabinet
 * @param language of letters
 * @param arrivedOn in Montréal
 */
public record PaperForm(
        String reference,
        Names names,
        LocalDate born,
        PostalAddress address,
        Language language,
        LocalDate arrivedOn) {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ./-]{0,39}");

    /** What is wrong in it, by field. */
    public enum Fault {
        REFERENCE,
        FAMILY_NAME,
        BORN,
        ADDRESS,
        ARRIVED_ON
    }

    public PaperForm {
        if (!REFERENCE.matcher(reference).matches()) {
            throw new IllegalArgumentException("no reference of a folder");
        }
    }

    /** As it was typed: nothing in it has been looked at. */
    public record Typed(
            @Nullable String reference,
            @Nullable String familyName,
            @Nullable String givenNames,
            @Nullable LocalDate born,
            @Nullable String address,
            @Nullable Language language,
            @Nullable LocalDate arrivedOn) {

        /**
         * What has to be corrected; empty when it is a form.
         *
         * @param today in Montréal
         */
        public Set<Fault> faults(LocalDate today) {
            Set<Fault> faults = EnumSet.noneOf(Fault.class);
            if (reference == null || !REFERENCE.matcher(reference.strip()).matches()) {
                faults.add(Fault.REFERENCE);
            }
            if (!(Names.read(familyName, givenNames, null) instanceof Checked.Sound)) {
                faults.add(Fault.FAMILY_NAME);
            }
            if (born == null || !born.isBefore(today)) {
                faults.add(Fault.BORN);
            }
            if (PostalAddress.typed(address).isEmpty()) {
                faults.add(Fault.ADDRESS);
            }
            if (arrivedOn == null || arrivedOn.isAfter(today)) {
                faults.add(Fault.ARRIVED_ON);
            }
            return faults;
        }

        /**
         * The form.
         *
         * @throws IllegalArgumentException when something is wrong with it
         */
        public PaperForm form(LocalDate today) {
            if (!faults(today).isEmpty()
                    || !(Names.read(familyName, givenNames, null)
                            instanceof Checked.Sound<Names> names)) {
                throw new IllegalArgumentException("no such form: " + faults(today));
            }
            return new PaperForm(
                    Objects.requireNonNull(reference).strip(),
                    names.value(),
                    Objects.requireNonNull(born),
                    PostalAddress.typed(address).orElseThrow(),
                    Objects.requireNonNullElse(language, Language.FR),
                    Objects.requireNonNull(arrivedOn));
        }

        @Override
        public String toString() {
            return "(a form as it was typed)";
        }
    }

    @Override
    public String toString() {
        return "PaperForm[" + reference + "]";
    }
}
