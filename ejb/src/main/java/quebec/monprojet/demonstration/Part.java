package quebec.monprojet.demonstration;

import java.util.Set;
import quebec.monprojet.account.Role;

/** The staff of a demonstration. */
public enum Part {
    ADMINISTRATION("administration", "Lucie Bélanger", Role.ADMINISTRATOR),
    DRAFTING("gestion-1", "Mathieu Gagnon", Role.PROGRAMME_MANAGER),
    APPROVING("gestion-2", "Nadia Haddad", Role.PROGRAMME_MANAGER),
    SUPERVISION("supervision", "François Côté", Role.SUPERVISOR),
    SECOND_SUPERVISION("supervision-2", "Isabelle Tremblay", Role.SUPERVISOR),
    EXAMINATION("agente", "Chloé Lavoie", Role.OFFICER),
    SECOND_EXAMINATION("agent", "Samuel Roy", Role.OFFICER),
    AUDIT("audit", "Pierre-Luc Morin", Role.AUDITOR);

    private final String localPart;
    private final String fullName;
    private final Role role;

    Part(String localPart, String fullName, Role role) {
        this.localPart = localPart;
        this.fullName = fullName;
        this.role = role;
    }

    public String address() {
        return Addresses.of(localPart);
    }

    public String fullName() {
        return fullName;
    }

    public Role role() {
        return role;
    }

    Set<Role> roles() {
        return Set.of(role);
    }
}
