package quebec.monprojet.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import quebec.monprojet.account.AccountId;
import quebec.monprojet.account.Language;
import quebec.monprojet.account.Role;
import quebec.monprojet.account.StaffId;
import quebec.monprojet.account.StaffMembers;
import quebec.monprojet.account.StaffView;

/** Who makes this request, and in which language they are to be answered. */
@RequestScoped
@Named("signedIn")
public class SignedIn {

    private static final String APPLICANT = "applicant:";
    private static final String STAFF = "staff:";

    private final HttpServletRequest request;
    private final StaffMembers members;

    @Inject
    public SignedIn(HttpServletRequest request, StaffMembers members) {
        this.request = request;
        this.members = members;
    }

    @SuppressWarnings("NullAway")
    protected SignedIn() {
        this(null, null);
    }

    public Optional<AccountId> account() {
        return named(APPLICANT).map(AccountId::new);
    }

    public Optional<StaffId> staff() {
        return named(STAFF).map(StaffId::new);
    }

    public boolean isApplicant() {
        return account().isPresent();
    }

    public boolean isMember() {
        return staff().isPresent();
    }

    public boolean has(String role) {
        return request.isUserInRole(role);
    }

    /** The name of a member of the staff. */
    public String getName() {
        return member().map(StaffView::name).orElse("");
    }

    /** Their roles in French, for the top of the staff's pages. */
    public String getRoleName() {
        return member().stream()
                .flatMap(member -> member.roles().stream())
                .map(SignedIn::inFrench)
                .collect(Collectors.joining(", "));
    }

    public static String inFrench(Role role) {
        return switch (role) {
            case OFFICER -> "conseil";
            case SUPERVISOR -> "supervision";
            case PROGRAMME_MANAGER -> "direction de programme";
            case AUDITOR -> "vérification";
            case ADMINISTRATOR -> "administration";
        };
    }

    private Optional<StaffView> member() {
        return staff().flatMap(members::of);
    }

    public Language getLanguage() {
        return language();
    }

    /**
     * French, unless this person has attested that they may be served in another language. The
     * staff work in French, whatever they chose as applicants.
     */
    public Language language() {
        return Bureau.isAsked(request) ? Language.FR : LanguageCookie.read(request);
    }

    private Optional<UUID> named(String population) {
        var principal = request.getUserPrincipal();
        if (principal == null || !principal.getName().startsWith(population)) {
            return Optional.empty();
        }
        return Optional.of(UUID.fromString(principal.getName().substring(population.length())));
    }
}
