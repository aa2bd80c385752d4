package quebec.monprojet.rush;

/** What the database alone knows of an entry of the register. */
public record Row(long rank, String application, String dossier, String person) {}
