package quebec.monprojet.fees;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Canadian dollars, in whole cents; never negative. */
public record Money(long cents) {

    private static final Pattern TYPED = Pattern.compile("([0-9]{1,7})(?:[.,]([0-9]{2}))?");
    private static final int CENTS = 100;

    public Money {
        if (cents < 0) {
            throw new IllegalArgumentException("money is not negative");
        }
    }

    public static Money dollars(long dollars) {
        return new Money(Math.multiplyExact(dollars, CENTS));
    }

    /** As people type it: {@code 1 271}, {@code 1271,00}, {@code 1271.00 $}. */
    public static Optional<Money> read(String typed) {
        Matcher form = TYPED.matcher(typed.replaceAll("[\\s\u00a0\u202f$]", ""));
        if (!form.matches()) {
            return Optional.empty();
        }
        long cents = form.group(2) == null ? 0 : Long.parseLong(form.group(2));
        return Optional.of(new Money(Long.parseLong(form.group(1)) * CENTS + cents));
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money times(int count) {
        return new Money(Math.multiplyExact(cents, count));
    }

    /** In the words of a language, and never without its currency. */
    public String in(Locale locale) {
        NumberFormat form = NumberFormat.getNumberInstance(locale);
        form.setMinimumFractionDigits(2);
        form.setMaximumFractionDigits(2);
        String number = form.format(BigDecimal.valueOf(cents, 2)).replace('\u202f', '\u00a0');
        return switch (locale.getLanguage()) {
            case "en" -> "CA$" + number;
            case "es" -> number + "\u00a0CAD";
            default -> number + "\u00a0$\u00a0CA";
        };
    }
}
