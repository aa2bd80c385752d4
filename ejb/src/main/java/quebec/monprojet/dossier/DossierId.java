package quebec.monprojet.dossier;

import java.util.UUID;

/** Names a dossier; says nothing of the person. */
public record DossierId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
