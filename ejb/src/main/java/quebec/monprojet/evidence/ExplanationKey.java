package quebec.monprojet.evidence;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record ExplanationKey(UUID account, String requirement) implements Serializable {}
