package quebec.monprojet.dossier;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the applicant and the spouse who comes along have signed. */
public record Undertakings(Map<Undertaking, Signed> signed) implements Section {

    static final Undertakings BLANK = new Undertakings(Map.of());

    public Undertakings {
        signed = Map.copyOf(signed);
    }

    /**
     * One text signed by everybody whom it binds.
     *
     * @param household those it was signed for
     */
    public record Signed(Household household, Signature applicant, @Nullable Signature spouse) {

        public Signed {
            if (household.spouse() != (spouse != null)) {
                throw new IllegalArgumentException("The spouse who comes along signs too");
            }
        }

        boolean isOf(String text) {
            return applicant.text().equals(text) && (spouse == null || spouse.text().equals(text));
        }

        /** The contract is one household's; the other texts are each signer's own. */
        boolean isFor(Undertaking undertaking, Household now) {
            return undertaking == Undertaking.FUNDS
                    ? household.equals(now)
                    : household.spouse() == now.spouse();
        }
    }

    /**
     * Who comes along.
     *
     * @param dependants how many
     */
    public record Household(boolean spouse, int dependants) {

        public int adults() {
            return spouse ? 2 : 1;
        }
    }

    public Optional<Signed> of(Undertaking undertaking) {
        return Optional.ofNullable(signed.get(undertaking));
    }

    /** The signature that still binds everybody whom the text binds today. */
    public Optional<Signed> binding(Undertaking undertaking, Household now) {
        return of(undertaking)
                .filter(known -> known.isFor(undertaking, now) && known.isOf(undertaking.text()));
    }

    /** What a spouse co-signed is void without them. */
    Undertakings withoutSpouse() {
        Map<Undertaking, Signed> left = new EnumMap<>(Undertaking.class);
        signed.forEach(
                (undertaking, known) -> {
                    if (known.spouse() == null) {
                        left.put(undertaking, known);
                    }
                });
        return new Undertakings(left);
    }

    public Undertakings with(Undertaking undertaking, Signed signature) {
        Map<Undertaking, Signed> more = new EnumMap<>(Undertaking.class);
        more.putAll(signed);
        more.put(undertaking, signature);
        return new Undertakings(more);
    }

    /**
     * The names as typed under a text whose every statement was ticked.
     *
     * @param agreed whether all were
     * @param today in Montréal
     */
    public static Checked<Signed> read(
            Undertaking undertaking,
            Household household,
            boolean agreed,
            @Nullable String applicant,
            @Nullable String spouse,
            LocalDate today) {
        Answers answers = new Answers();
        if (!agreed) {
            answers.refuse("agreed", Fault.Problem.MISSING);
        }
        String text = undertaking.text();
        Signature own = Signature.read(answers, "signature", applicant, text, today);
        Signature other =
                household.spouse()
                        ? Signature.read(answers, "spouseSignature", spouse, text, today)
                        : null;
        return answers.make(() -> new Signed(household, Objects.requireNonNull(own), other));
    }
}
