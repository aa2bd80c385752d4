package quebec.monprojet.dossier;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import quebec.monprojet.grid.Kin;

/** A relative who lives in Québec as a Canadian citizen or a permanent resident. */
public record Relative(Kin kin, String name, Status status, String city) {

    public static final int LONGEST = 200;

    /** By what right they live there. */
    public enum Status {
        CITIZEN,
        PERMANENT
    }

    public Relative {
        Objects.requireNonNull(kin);
        Objects.requireNonNull(status);
    }

    /** What the page collects, as typed. */
    public record Typed(
            @Nullable String there,
            @Nullable String kin,
            @Nullable String name,
            @Nullable String status,
            @Nullable String city) {}

    public static Checked<Declared<Relative>> read(Typed typed) {
        Answers answers = new Answers();
        Boolean there = answers.yesOrNo("relative", typed.there());
        if (!Boolean.TRUE.equals(there)) {
            return answers.make(Declared::none);
        }
        Kin kin = answers.choice("kin", Kin.class, typed.kin());
        if (kin == Kin.NONE) {
            answers.refuse("kin", Fault.Problem.NOT_A_CHOICE);
        }
        String name = answers.required("relativeName", typed.name(), LONGEST);
        Status status = answers.choice("relativeStatus", Status.class, typed.status());
        String city = answers.required("relativeCity", typed.city(), LONGEST);
        return answers.make(
                () ->
                        Declared.of(
                                new Relative(
                                        Objects.requireNonNull(kin),
                                        name,
                                        Objects.requireNonNull(status),
                                        city)));
    }
}
