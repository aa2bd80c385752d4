package quebec.monprojet.evidence;

/** Looks for viruses. */
interface Scanner {

    /** What a scanner has said of a file. */
    sealed interface Word {

        record Clean() implements Word {}

        /** By the signature's name. */
        record Found(String signature) implements Word {}

        /** It has said nothing that one could rely on; {@code why} is for operations. */
        record Nothing(String why) implements Word {}
    }

    /** Never throws: what cannot be asked has said nothing. */
    Word ask(Source file);

    /** Whether asking is of any use. */
    boolean isThere();

    /** Whether it answers at this moment. */
    boolean answers();
}
