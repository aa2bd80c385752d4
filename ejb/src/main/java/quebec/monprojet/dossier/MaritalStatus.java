package quebec.monprojet.dossier;

/** The states of the selection certificate's record. */
public enum MaritalStatus {
    SINGLE,
    MARRIED,
    DE_FACTO,
    SEPARATED,
    DIVORCED,
    WIDOWED;

    /** Whether this status says that there is a spouse today. */
    boolean hasSpouse() {
        return this == MARRIED || this == DE_FACTO;
    }

    public static Checked<MaritalStatus> read(@org.jspecify.annotations.Nullable String typed) {
        Answers answers = new Answers();
        MaritalStatus status = answers.choice("maritalStatus", MaritalStatus.class, typed);
        return answers.make(() -> java.util.Objects.requireNonNull(status));
    }
}
