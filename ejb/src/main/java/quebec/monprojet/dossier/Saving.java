package quebec.monprojet.dossier;

/** What came of saving a section. */
public sealed interface Saving {

    record Kept(long version) implements Saving {}

    /** Another page or device saved the section in between; its version is now this one. */
    record Overtaken(long version) implements Saving {}

    /** A sealed dossier does not change, nor does what is left of a closed account. */
    record Frozen() implements Saving {}

    /** The law keeps what was answered: more may be said, and nothing taken back. */
    record Held() implements Saving {}
}
