package quebec.monprojet.dossier;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record SectionKey(UUID dossier, String name) implements Serializable {}
