package quebec.monprojet.evidence;

/** What came of wanting to send a file. */
public sealed interface Arrival {

    /** Its bytes may come. */
    record Begun(FileId file) implements Arrival {}

    record Refused(Refusal why) implements Arrival {}

    /** The dossier does not need it. */
    record NotAsked() implements Arrival {}

    /** A period has received the dossier: its documents stay as they are. */
    record Closed() implements Arrival {}
}
